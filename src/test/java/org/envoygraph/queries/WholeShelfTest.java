package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file in {@code queries/}. */
class WholeShelfTest {
    /** These find things by name, among them some that no fact tells of, such as a by-line. */
    private static final Set<String> FINDS_THINGS = Set.of("search");

    private static final String EVIDENCE =
            "[a-z]{1,2}[0-9]*-[0-9]+( [a-z]{1,2}[0-9]*-[0-9]+)*|[A-Z]+/.+|[a-z]+[.][a-z.-]+[.]q[0-9]+";

    private static final List<StoredQuery> QUERIES = SmallGraph.shelf().queries();

    /** By query; each as the stored file stands. */
    private static final Map<StoredQuery, Answer> ANSWERS = new HashMap<>();

    @BeforeAll
    static void askAll() {
        QUERIES.forEach(query -> ANSWERS.put(query, query.answer(Shipped.graph(), Map.of())));
    }

    @Test
    void theShelfIsSorted() {
        assertThat(QUERIES).hasSizeGreaterThan(6).extracting(StoredQuery::name).isSorted();
    }

    @Test
    void noQueryAssignsAParameter() {
        for (StoredQuery query : QUERIES) {
            assertThat(assigned(query.parsed()))
                    .as(query.name())
                    .noneMatch(var -> var.getName().startsWith("_"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x { ?x ?y ?z BIND(1 AS ?_a) }",
                "SELECT ?x { ?x ?y ?z { SELECT (1 AS ?_a) { } } }",
                "SELECT ?x { ?x ?y ?z OPTIONAL { VALUES (?x ?_a) { (1 2) } } }",
                "SELECT ?x { ?x ?y ?z } GROUP BY ?x (1 AS ?_a)",
                "SELECT ?x { ?x ?y ?z } VALUES ?_a { 1 }"
            })
    void thatWouldBeSeen(String assigning) {
        assertThat(assigned(QueryFactory.create(assigning))).contains(Var.alloc("_a"));
    }

    @Test
    void everyQueryRunsPastedAsItIs() {
        for (StoredQuery query : QUERIES) {
            Answer answer = ANSWERS.get(query);

            assertThat(answer.rows()).as(query.name()).isNotEmpty();
        }
    }

    @Test
    void everyQueryAnswersItsDefaults() throws Exception {
        for (StoredQuery query : QUERIES) {
            Map<String, List<String>> given = new LinkedHashMap<>();
            query.parameters().stream()
                    .filter(Parameter::required)
                    .forEach(p -> given.put(p.name(), List.of(p.example())));

            assertThat(query.ask(Shipped.graph(), given).rows()).as(query.name()).isNotEmpty();
        }
    }

    @Test
    void everyIriHasItsLabelBesideIt() {
        for (StoredQuery query : QUERIES) {
            for (List<Optional<Node>> row : ANSWERS.get(query).rows()) {
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i).filter(Node::isURI).isPresent()) {
                        String label = query.columns().get(i) + "Label";
                        assertThat(query.columns().get(i + 1)).as(query.name()).isEqualTo(label);
                    }
                }
            }
        }
    }

    @Test
    void everyRowNamesItsFactsItsDocumentOrItsDecision() {
        for (StoredQuery query : QUERIES) {
            List<Integer> at =
                    Stream.of("facts", "fact", "document", "link")
                            .map(query.columns()::indexOf)
                            .filter(column -> column >= 0)
                            .toList();
            assertThat(at).as(query.name()).isNotEmpty();
            for (List<Optional<Node>> row : ANSWERS.get(query).rows()) {
                List<Node> named = at.stream().flatMap(i -> row.get(i).stream()).toList();
                if (named.isEmpty() && FINDS_THINGS.contains(query.name())) {
                    continue;
                }
                assertThat(named)
                        .as(query.name())
                        .isNotEmpty()
                        .allMatch(node -> SmallGraph.text(node).matches(EVIDENCE));
            }
        }
    }

    @Test
    void theOrderLeavesNoTies() {
        for (StoredQuery query : QUERIES) {
            Query parsed = query.parsed();
            Set<List<Optional<Node>>> keys = new HashSet<>();
            List<List<Optional<Node>>> rows = ANSWERS.get(query).rows();
            for (List<Optional<Node>> row : rows) {
                List<Optional<Node>> key = new ArrayList<>();
                parsed.getOrderBy()
                        .forEach(by -> key.add(row.get(at(query, by.getExpression().asVar()))));
                keys.add(key);
            }
            assertThat(keys).as(query.name()).hasSameSizeAs(rows);
        }
    }

    private static int at(StoredQuery query, Var var) {
        return query.columns().indexOf(var.getName());
    }

    private static List<Var> assigned(Query query) {
        List<Var> assigned = new ArrayList<>();
        OpWalker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpExtend op) {
                        assigned.addAll(op.getVarExprList().getVars());
                    }

                    @Override
                    public void visit(OpAssign op) {
                        assigned.addAll(op.getVarExprList().getVars());
                    }

                    @Override
                    public void visit(OpGroup op) {
                        assigned.addAll(op.getGroupVars().getExprs().keySet());
                    }

                    @Override
                    public void visit(OpTable op) {
                        assigned.addAll(op.getTable().getVars());
                    }
                });
        return assigned;
    }
}
