package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every file in {@code queries/imports}, as for those in {@code queries}. */
class ImportShelfTest {
    private static final String ID =
            "[a-z]{1,2}[0-9]*-[0-9]+|(council|pocom|travels|visits)-[A-Za-z0-9._-]+";
    private static final String EVIDENCE =
            "(" + ID + ")( (" + ID + "))*|[A-Z]+/[^;]+(; [A-Z]+/[^;]+)*";

    @TempDir private static Path unpacked;
    private static ImportedGraph graph;

    @BeforeAll
    static void read() throws IOException {
        graph = ImportedGraph.read(unpacked);
    }

    private static Answer defaults(StoredQuery query) throws RefusedParameters {
        Map<String, List<String>> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> given.put(p.name(), List.of(p.example())));
        return query.ask(graph.store(), given);
    }

    @Test
    void noNameIsOnTheMainShelfToo() {
        assertThat(graph.shelf().queries())
                .hasSizeGreaterThan(5)
                .extracting(StoredQuery::name)
                .doesNotContainAnyElementsOf(
                        SmallGraph.shelf().queries().stream().map(StoredQuery::name).toList());
    }

    @Test
    void everyQueryRunsPastedAsItIs() {
        for (StoredQuery query : graph.shelf().queries()) {
            assertThat(query.answer(graph.store(), Map.of()).rows()).as(query.name()).isNotEmpty();
        }
    }

    @Test
    void everyRowHasLabelsBesideItsIrisAndItsEvidence() throws RefusedParameters {
        for (StoredQuery query : graph.shelf().queries()) {
            List<Integer> at =
                    Stream.of("facts", "fact", "document")
                            .map(query.columns()::indexOf)
                            .filter(column -> column >= 0)
                            .toList();
            List<List<Optional<Node>>> rows = defaults(query).rows();
            assertThat(rows).as(query.name()).isNotEmpty();
            for (List<Optional<Node>> row : rows) {
                assertThat(at.stream().flatMap(column -> row.get(column).stream()))
                        .as(query.name())
                        .isNotEmpty()
                        .allMatch(node -> SmallGraph.text(node).matches(EVIDENCE));
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i).filter(Node::isURI).isPresent()) {
                        String column = query.columns().get(i);
                        assertThat(query.columns().get(i + 1)).isEqualTo(column + "Label");
                        assertThat(row.get(i + 1)).as(query.name() + " " + column).isPresent();
                    }
                }
            }
        }
    }

    @Test
    void theOrderLeavesNoTies() throws RefusedParameters {
        for (StoredQuery query : graph.shelf().queries()) {
            List<List<Optional<Node>>> rows = defaults(query).rows();
            Set<List<Optional<Node>>> keys = new HashSet<>();
            for (List<Optional<Node>> row : rows) {
                keys.add(
                        query.parsed().getOrderBy().stream()
                                .map(by -> by.getExpression().asVar().getName())
                                .map(name -> row.get(query.columns().indexOf(name)))
                                .toList());
            }
            assertThat(keys).as(query.name()).hasSameSizeAs(rows);
        }
    }
}
