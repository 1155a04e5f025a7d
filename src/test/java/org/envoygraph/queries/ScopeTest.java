package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions narrowed to one article or to a collection. */
class ScopeTest {
    private static DatasetGraph shipped;
    private static final String ARTICLES = "https://w3id.org/envoygraph/graph/article/";
    private static final Set<String> FIVE =
            Set.of(
                    "hani-2021-07-08",
                    "kh-2022-03-31",
                    "kh-2022-12-09",
                    "scmp-2023-10",
                    "yna-2022-01-20");

    @BeforeAll
    static void loadWhatIsShipped() throws IOException {
        shipped = Shipped.graph();
    }

    private static StoredQuery query(String name) throws IOException {
        return SmallGraph.shelf().find(name).orElseThrow();
    }

    private static Map<String, List<String>> examples(StoredQuery query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> given.put(p.name(), List.of(p.example())));
        return given;
    }

    private static DatasetGraph fiveArticlesAlone() {
        DatasetGraph alone = Shipped.graphOfItsOwn();
        Txn.executeWrite(
                alone,
                () ->
                        Iter.toList(alone.listGraphNodes()).stream()
                                .filter(graph -> graph.getURI().startsWith(ARTICLES))
                                .filter(graph -> !FIVE.contains(idOf(graph)))
                                .forEach(alone::removeGraph));
        return alone;
    }

    private static String idOf(Node graph) {
        return graph.getURI().substring(ARTICLES.length());
    }

    private static TreeSet<String> factsOf(Answer answer) {
        int column = Math.max(answer.columns().indexOf("fact"), answer.columns().indexOf("facts"));
        TreeSet<String> facts = new TreeSet<>();
        for (List<Optional<Node>> row : answer.rows()) {
            row.get(column)
                    .ifPresent(
                            cell -> facts.addAll(List.of(cell.getLiteralLexicalForm().split(" "))));
        }
        return facts;
    }

    @Test
    void anAnswerOfOneArticleRestsOnItsFactsAlone() throws Exception {
        Answer answer = query("events").ask(shipped, Map.of("scope", List.of("kh-2022-12-09")));

        assertThat(factsOf(answer)).isNotEmpty().allMatch(fact -> fact.startsWith("kd-"));
        assertThat(factsOf(query("events").ask(shipped, Map.of())))
                .containsAll(factsOf(answer))
                .anyMatch(fact -> fact.startsWith("ha-"));
    }

    @Test
    void whatIsCommonToAllSourcesStays() throws Exception {
        Map<String, List<String>> given = Map.of("scope", List.of("kh-2022-12-09"));

        assertThat(query("council-votes").ask(shipped, given).rows())
                .isEqualTo(query("council-votes").ask(shipped, Map.of()).rows());
        int label = query("contacts").columns().indexOf("meetingLabel");
        assertThat(query("contacts").ask(shipped, given).rows())
                .isNotEmpty()
                .allMatch(row -> row.get(label).isPresent());
    }

    @Test
    void theFiveArticlesAnswerEveryQueryAsIfTheyWereAlone() throws Exception {
        DatasetGraph alone = fiveArticlesAlone();
        for (StoredQuery query : SmallGraph.shelf().queries()) {
            Map<String, List<String>> all = examples(query);
            all.computeIfPresent("words", (name, words) -> List.of("Liu Xiaoming"));
            Map<String, List<String>> narrowed = new LinkedHashMap<>(all);
            narrowed.put("scope", List.of("five-articles"));

            List<List<Optional<Node>>> rows = query.ask(shipped, narrowed).rows();
            List<List<Optional<Node>>> expected = query.ask(alone, all).rows();
            if (query.columns().contains("score")) {
                // The index weighs a word by all texts that it holds.
                assertThat(firstCells(rows)).as(query.name()).isEqualTo(firstCells(expected));
            } else {
                assertThat(rows).as(query.name()).isEqualTo(expected);
            }
        }
    }

    private static Set<Optional<Node>> firstCells(List<List<Optional<Node>>> rows) {
        return rows.stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    @Test
    void anUnknownScopeIsRefusedWithWhatIsMeant() throws Exception {
        StoredQuery events = query("events");

        assertThatThrownBy(() -> events.ask(shipped, Map.of("scope", List.of("five-article"))))
                .isInstanceOf(RefusedParameters.class)
                .hasMessageContaining("did you mean 'five-articles'?");
    }

    @Test
    void aQueryFilledInSaysThatItAsksAllSources() throws Exception {
        String text = query("events").filledIn(shipped, Map.of("scope", List.of("kh-2022-12-09")));

        assertThat(text)
                .contains(
                        "\n# As text it asks all sources; only the stored query is narrowed to"
                                + " kh-2022-12-09.\n");
    }
}
