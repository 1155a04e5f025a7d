package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;

/** The ids that are proposed in place of a wrong one. */
class ThingsTest {
    private static final DatasetGraph STORE = Shipped.graph();

    @Test
    void allIdsOfEachKindThatAQueryTakesAreFound() throws Exception {
        List<String> kinds = kinds();
        Txn.executeRead(STORE, () -> kinds.forEach(ThingsTest::idsAreThoseOfAllThings));
    }

    private static void idsAreThoseOfAllThings(String kind) {
        assertThat(new Things(STORE).ids(kind))
                .as(kind)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(typed(kind));
    }

    private static List<String> kinds() throws Exception {
        return Shelf.read(Path.of("queries"), new Problems()).queries().stream()
                .flatMap(query -> query.parameters().stream())
                .flatMap(parameter -> parameter.kinds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** By looking at all things of all classes. */
    private static Set<String> typed(String kind) {
        String root = Things.ROOT + kind + "/";
        Set<String> ids = new HashSet<>();
        STORE.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(
                        quad -> {
                            String iri = quad.getSubject().toString();
                            if (iri.startsWith(root)) {
                                ids.add(iri.substring(root.length()));
                            }
                        });
        return ids;
    }
}
