package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;

/** A stored query as text for a console, with values in place of its parameters. */
class FilledInTest {
    private static final String NAMED =
            """
            #+ summary: Who has a name?
            #+ description: One row a thing.
            #+ defaults:
            #+   - name: Sung Kim
            #+   - language: en
            #+ x-columns: [thing]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            # ?__name is a parameter
            SELECT ?thing WHERE {
              ?thing rdfs:label ?label ; rdfs:comment "?__name 성 김\t" . FILTER(?__name = STR(?label))
              FILTER(!BOUND( ?__language ) || LANG(?label) = $__language)
            } ORDER BY ?thing LIMIT 10
            """;

    @Test
    void everyQueryOfTheShelfGivesTheSameRowsWithItsExamplesFilledIn() throws Exception {
        for (StoredQuery query : SmallGraph.shelf().queries()) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            query.parameters().stream()
                    .filter(p -> !p.name().equals("scope"))
                    .forEach(p -> all.put(p.name(), List.of(p.example())));

            String text = query.filledIn(Shipped.graph(), all);

            assertThat(text.substring(text.indexOf('\n')))
                    .as(query.name())
                    .doesNotContain("?_", "#+");
            assertThat(asked(query, text).rows())
                    .as(query.name())
                    .isEqualTo(query.ask(Shipped.graph(), all).rows());
        }
    }

    private static Answer asked(StoredQuery like, String text) {
        Query parsed = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        return new StoredQuery(
                        like.name(),
                        like.summary(),
                        like.description(),
                        like.tags(),
                        List.of(),
                        like.columns(),
                        like.dated(),
                        text,
                        parsed)
                .answer(Shipped.graph(), Map.of());
    }

    @Test
    void onlyVariablesAreReplacedAndValuesBecomeTerms() throws Exception {
        String hostile = "\" ) } DROP ALL # \\";

        assertThat(filledIn(Map.of("name", List.of(hostile), "language", List.of("ko"))))
                .isEqualTo(
                        """
                        # Who has a name?
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        # ?__name is a parameter
                        SELECT ?thing WHERE {
                          ?thing rdfs:label ?label ; rdfs:comment "?__name 성 김\t" . FILTER("\\" ) } DROP ALL # \\\\" = STR(?label))
                          FILTER(!true || LANG(?label) = "ko")
                        } ORDER BY ?thing LIMIT 10""");
    }

    @Test
    void aParameterWithoutValueStaysAVariable() throws Exception {
        assertThat(filledIn(Map.of("name", List.of("Sung Kim"))))
                .contains("FILTER(\"Sung Kim\" = STR(?label))", "!BOUND( ?__language )");
    }

    @Test
    void whatCannotBeAskedIsNotFilledIn() {
        assertThatThrownBy(() -> filledIn(Map.of("language", List.of("e n"))))
                .isInstanceOf(RefusedParameters.class);
        assertThatThrownBy(() -> filledIn(Map.of("colour", List.of("red"))))
                .isInstanceOf(RefusedParameters.class);
    }

    @Test
    void whereNoTermMayStandTheTextStaysAsItIs() throws Exception {
        String projected = NAMED.replace("SELECT ?thing", "SELECT ?thing ?__name");
        Problems problems = new Problems();
        String columns = projected.replace("[thing]", "[thing, __name]");
        StoredQuery query = QueryFile.read("named", columns, "named.rq", problems).orElseThrow();

        assertThat(query.filledIn(Shipped.graph(), Map.of("name", List.of("x"))))
                .contains("SELECT ?thing ?__name WHERE");
    }

    private static String filledIn(Map<String, List<String>> given) throws RefusedParameters {
        return QueryFile.read("named", NAMED, "named.rq", new Problems())
                .orElseThrow()
                .filledIn(Shipped.graph(), given);
    }
}
