package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.Test;

class ChunksTest {
    private static final String THINGS = "https://w3id.org/envoygraph/id/";
    private static final String CURATED =
            """
            GRAPH g:curated { <%1$scountry/korea> a :Country . <%1$svisit/old> a :Visit }
            """
                    .formatted(THINGS);
    private static final Node VISIT = NodeFactory.createURI("https://example.org/Visit");
    private static final Node FROM = NodeFactory.createURI("https://example.org/from");

    private final List<Integer> visitsSeen = new ArrayList<>();

    /** Every visit must be from something that has a class. */
    private List<String> findings(Graph graph) {
        List<Triple> visits = graph.find(Node.ANY, RDF.type.asNode(), VISIT).toList();
        visitsSeen.add(visits.size());
        List<String> found = new ArrayList<>();
        for (Triple visit : visits) {
            for (Triple said : graph.find(visit.getSubject(), FROM, Node.ANY).toList()) {
                if (!graph.contains(said.getObject(), RDF.type.asNode(), Node.ANY)) {
                    found.add(said.getObject().getURI().substring(THINGS.length()));
                }
            }
        }
        return found;
    }

    private List<String> found(String... records) throws IOException {
        Chunks<String> chunks = new Chunks<>(trig(CURATED), this::findings, 2);
        for (String record : records) {
            send(record, chunks);
            chunks.recordDone();
        }
        return chunks.finish();
    }

    private static void send(String record, Chunks<String> into) throws IOException {
        String trig = "GRAPH g:import { %s }".formatted(record.replace("<", "<" + THINGS));
        trig(trig)
                .into(
                        new AbstractRDFHandler() {
                            @Override
                            public void handleStatement(Statement said) {
                                into.handleStatement(said);
                            }
                        });
    }

    @Test
    void recordsMayReferToWhatIsCuratedAndOnlyTheyAreLookedAt() throws IOException {
        assertThat(
                        found(
                                "<visit/a> a :Visit ; :from <country/korea> .",
                                "<visit/b> a :Visit ; :from <country/korea> ."))
                .isEmpty();
        assertThat(visitsSeen).containsExactly(1, 1, 0);
    }

    @Test
    void whatARecordPointsToInVainIsFound() throws IOException {
        assertThat(
                        found(
                                "<visit/a> a :Visit ; :from <country/korea> .",
                                "<visit/b> a :Visit ; :from <country/atlantis> ."))
                .containsExactly("country/atlantis");
    }

    @Test
    void aCountryMayBeToldByAnEarlierOrALaterRecord() throws IOException {
        assertThat(
                        found(
                                "<visit/a> a :Visit ; :from <country/ruritania> .",
                                "<visit/b> a :Visit ; :from <country/korea> .",
                                "<country/ruritania> a :Country .",
                                "<visit/c> a :Visit ; :from <country/ruritania> ."))
                .isEmpty();
    }

    @Test
    void manyChunksThatSeemWrongAreFoundToo() throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            records.add("<visit/%1$d> a :Visit ; :from <country/no%1$d> .".formatted(i));
        }

        assertThat(found(records.toArray(String[]::new))).hasSize(10);
    }
}
