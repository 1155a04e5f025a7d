package org.envoygraph.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape is seen broken by an example, and each example breaks no other shape. */
class ShapesFileTest {
    private static final String SHAPE = "https://w3id.org/envoygraph/shapes#";
    private static final String ENVOY = "https://w3id.org/envoygraph/ns#";
    private static final Graph FILE = RDFDataMgr.loadGraph(ShapesTest.FILE.toString());
    private static final org.apache.jena.shacl.Shapes SHAPES =
            org.apache.jena.shacl.Shapes.parse(FILE);
    private static final Graph LITTLE = LittleGraph.withOntology();

    static List<Violation> violations() {
        return Violation.all();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void anExampleBreaksItsShapeAndNoOther(Violation example) {
        assertThat(entries(example.in(LITTLE)))
                .extracting(ReportEntry::message)
                .isNotEmpty()
                .containsOnly(messageOf(example.shape()));
    }

    @Test
    void everyConstraintOfEveryReportingShapeIsBrokenByAnExample() {
        Set<String> broken =
                violations().stream()
                        .flatMap(example -> entries(example.in(LITTLE)).stream())
                        .map(entry -> named(entry.source(), entry.sourceConstraintComponent()))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present =
                reporting()
                        .flatMap(
                                shape ->
                                        shape.getConstraints().stream()
                                                .map(
                                                        c ->
                                                                named(
                                                                        shape.getShapeNode(),
                                                                        c.getComponent())))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEqualTo(present).hasSizeGreaterThan(300);
    }

    @Test
    void everyReportingShapeHasOneMessageOfItsOwn() {
        List<Shape> shapes =
                reporting().filter(shape -> !shape.getConstraints().isEmpty()).toList();
        assertThat(shapes).allSatisfy(shape -> assertThat(shape.getMessages()).hasSize(1));
        assertThat(shapes).extracting(Shape::getMessages).doesNotHaveDuplicates();
    }

    @Test
    void everyPropertyShapeReportsOrIsPartOfOneThatDoes() {
        Set<Node> reached =
                FILE.find(Node.ANY, Node.ANY, Node.ANY).mapWith(Triple::getObject).toSet();
        Set<Node> targets =
                SHAPES.getTargetShapes().stream()
                        .map(Shape::getShapeNode)
                        .collect(Collectors.toSet());
        assertThat(named(SHACL.PropertyShape))
                .allMatch(shape -> reached.contains(shape) || targets.contains(shape));
    }

    @Test
    void onlyListsAreBlankNodes() {
        Set<Node> lists =
                FILE.find(Node.ANY, RDF.first.asNode(), Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toSet();
        assertThat(FILE.stream().map(Triple::getSubject).filter(Node::isBlank)).isSubsetOf(lists);
        assertThat(FILE.stream().map(Triple::getObject).filter(Node::isBlank)).isSubsetOf(lists);
    }

    @Test
    void everyClassHasOneNodeShape() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/envoygraph.ttl");
        assertThat(
                        ontology.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
                                .mapWith(Triple::getSubject)
                                .filterKeep(term -> term.getURI().startsWith(ENVOY))
                                .toList())
                .allSatisfy(
                        term -> {
                            Node shape = shape(term.getURI().substring(ENVOY.length()));
                            assertThat(FILE.contains(shape, SHACL.targetClass, term)).isTrue();
                            assertThat(FILE.contains(shape, RDF.type.asNode(), SHACL.NodeShape))
                                    .isTrue();
                        });
    }

    @Test
    void everyTermInAShapeIsDeclaredAndEveryTermIsUsedByTheLittleGraph() {
        Graph ontology = RDFDataMgr.loadGraph("ontology/envoygraph.ttl");
        Set<String> declared = terms(ontology);
        assertThat(declared).containsAll(terms(FILE));
        assertThat(terms(LittleGraph.withoutOntology())).isEqualTo(declared);
    }

    private static Set<String> terms(Graph graph) {
        return graph.stream()
                .flatMap(
                        said -> Stream.of(said.getSubject(), said.getPredicate(), said.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(ENVOY))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The shapes whose results reach a report: those with a target, and their property shapes. */
    private static Stream<Shape> reporting() {
        return SHAPES.getTargetShapes().stream()
                .flatMap(
                        shape ->
                                Stream.concat(Stream.of(shape), shape.getPropertyShapes().stream()))
                .distinct();
    }

    private static Collection<ReportEntry> entries(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries();
    }

    private static String messageOf(String shape) {
        return FILE.find(shape(shape), SHACL.message, Node.ANY)
                .mapWith(said -> said.getObject().getLiteralLexicalForm())
                .toList()
                .get(0);
    }

    private static List<Node> named(Node kind) {
        return FILE.find(Node.ANY, RDF.type.asNode(), kind).mapWith(Triple::getSubject).toList();
    }

    private static String named(Node shape, Node component) {
        return shape.getURI().substring(SHAPE.length()) + " " + component.getLocalName();
    }

    private static Node shape(String name) {
        return NodeFactory.createURI(SHAPE + name);
    }
}
