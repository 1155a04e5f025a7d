package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Retracted facts and uncertain identifications: out of every answer, and in on request. */
class LeftOutTest {
    private static final String TERMS = "https://w3id.org/envoygraph/ns#";
    private static DatasetGraph store;

    @BeforeAll
    static void build() {
        store = Shipped.graphOfItsOwn();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<String> queries() {
        return SmallGraph.shelf().queries().stream()
                .filter(
                        q ->
                                q.parameters().stream()
                                        .anyMatch(p -> p.name().equals("include-retracted")))
                .map(StoredQuery::name);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aRetractedFactLeavesTheAnswer(String name) throws Exception {
        Node day = NodeFactory.createLiteralString("2026-01-01");

        leavesAndComesBack(name, "retractedOn", day, "include-retracted");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void anUncertainFactLeavesTheAnswer(String name) throws Exception {
        Node uncertain = NodeFactory.createURI(Things.ROOT + "identification/uncertain");

        leavesAndComesBack(name, "identification", uncertain, "include-uncertain");
    }

    private static void leavesAndComesBack(String name, String term, Node value, String request)
            throws RefusedParameters {
        String fact = facts(name, Map.of()).get(0);
        Node subject = NodeFactory.createURI(Things.ROOT + "fact/" + fact);
        Node graph = NodeFactory.createURI("https://w3id.org/envoygraph/graph/test");
        Quad planted = new Quad(graph, subject, NodeFactory.createURI(TERMS + term), value);
        Txn.executeWrite(store, () -> store.add(planted));
        try {
            assertThat(facts(name, Map.of())).as(name).doesNotContain(fact);
            assertThat(facts(name, Map.of(request, "true"))).as(name).contains(fact);
        } finally {
            Txn.executeWrite(store, () -> store.delete(planted));
        }
    }

    private static List<String> facts(String name, Map<String, String> more)
            throws RefusedParameters {
        StoredQuery query = SmallGraph.shelf().find(name).orElseThrow();
        Map<String, List<String>> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> given.put(p.name(), List.of(p.example())));
        more.forEach((parameter, value) -> given.put(parameter, List.of(value)));
        Answer answer = query.ask(store, given);
        String column = answer.columns().contains("facts") ? "facts" : "fact";
        List<String> facts = new ArrayList<>();
        SmallGraph.rows(answer, column).forEach(ids -> facts.addAll(List.of(ids.split(" "))));
        return facts;
    }
}
