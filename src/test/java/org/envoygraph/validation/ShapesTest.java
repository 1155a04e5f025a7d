package org.envoygraph.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesTest {
    static final Path FILE = Path.of("ontology", "shapes.ttl");
    private static final String ID = "https://w3id.org/envoygraph/id/";
    private static final String A_MODE = "give a mode of its scheme, as mode:video";

    private static Shapes shapes;

    @BeforeAll
    static void read() throws IOException {
        shapes = Shapes.read(FILE);
    }

    @Test
    void aGraphThatKeepsToTheModelConformsWithAndWithoutTheOntology() {
        assertThat(shapes.check(LittleGraph.withOntology())).isEmpty();
        assertThat(shapes.check(LittleGraph.withoutOntology())).isEmpty();
    }

    @Test
    void theOntologyConforms() {
        assertThat(shapes.check(RDFDataMgr.loadGraph("ontology/envoygraph.ttl"))).isEmpty();
    }

    @Test
    void aFindingNamesNodePathValueAndRemedy() {
        Graph graph = with("visit:trip envoy:mode act:announce .");
        assertThat(shapes.check(graph))
                .containsExactly(
                        new Finding(ID + "visit/trip", "envoy:mode", "act:announce", A_MODE));
    }

    @Test
    void aFindingOfSeveralConstraintsOfOneShapeComesOnceAValue() {
        Graph graph = with("evidence:kd-03.1 envoy:sliceDigest 'X'@en .");
        assertThat(shapes.check(graph)).extracting(Finding::value).containsExactly("", "X@en");
    }

    @Test
    void findingsAreSortedByNodePathAndValue() {
        Graph graph =
                with(
                        """
                        when:kd-01 envoy:anchor 'x' .
                        meeting:talk envoy:place country:china ; envoy:gist 'b' , 'a' .
                        """);
        assertThat(shapes.check(graph))
                .extracting(Finding::value)
                .containsExactly("a", "b", "country:china", "", "x");
    }

    @Test
    void aDayWrittenAsMidnightIsFound() {
        Graph graph = with("count:kd-05.2 envoy:asOf '2022-12-07T00:00:00'^^xsd:dateTime .");
        assertThat(shapes.check(graph))
                .extracting(Finding::value)
                .containsExactly("2022-12-07T00:00:00^^xsd:dateTime");
    }

    @Test
    void aProblemStandsWhereTheNodeIsCurated() {
        assertThat(problems("meeting:talk envoy:mode act:announce ", "meeting/talk"))
                .containsExactly(
                        "a.yaml:14:3: 'meeting:talk', envoy:mode 'act:announce': " + A_MODE);
    }

    @Test
    void aProblemOfASelectorStandsWhereItsFactIsCurated() {
        assertThat(problems("selector:kd-03.1 oa:start 2000 ", "fact/kd-03"))
                .contains(
                        "a.yaml:14:3: 'selector:kd-03.1', oa:start '2000^^xsd:integer': give exactly one start,"
                                + " a whole number from 0 and before the end");
    }

    @Test
    void aProblemOfANodeAsAWholeNamesNoPath() {
        assertThat(problems("when:unknown envoy:earliest '2022-01-01'^^xsd:date", "fact/kd-04"))
                .containsExactly(
                        "a.yaml:14:3: 'when:unknown': leave out the earliest day where the"
                                + " precision is unknown");
    }

    @Test
    void aProblemThatNoCuratedFileTellsOfStandsAtTheDataFolder() {
        assertThat(problems("country:china envoy:iso3 'cn'", "fact/kd-03"))
                .containsExactly(
                        "data: 'country:china', envoy:iso3 'cn': give at most one code of three"
                                + " capital letters");
    }

    @Test
    void aPathOfSeveralStepsIsShownWithSlashes() {
        Graph graph = with("when:kd-03.outside envoy:origin origin:resolved .");
        assertThat(shapes.check(graph))
                .extracting(Finding::path)
                .contains("envoy:outsideKnowledge/envoy:origin");
    }

    @Test
    void everyOwningPropertyIsUsedByTheLittleGraph() {
        assertThat(Tracer.OWNING)
                .allMatch(owning -> LittleGraph.withoutOntology().contains(null, owning, null));
    }

    @Test
    void aShapesFileWithASyntaxErrorIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ttl"), "shape:a a b .");
        assertThatThrownBy(() -> Shapes.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void aShapesFileThatIsNotShaclIsNamed(@TempDir Path folder) throws IOException {
        String shape =
                """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                <urn:s> a sh:PropertyShape ; sh:targetClass <urn:c> .
                """;
        Path file = Files.writeString(folder.resolve("broken.ttl"), shape);
        assertThatThrownBy(() -> Shapes.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void aShapesFileWithoutAnyTargetIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.ttl"), "");
        assertThatThrownBy(() -> Shapes.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": no shape has a target, so everything would conform");
    }

    @Test
    void aMissingShapesFileIsNamed() {
        assertThatThrownBy(() -> Shapes.read(Path.of("no", "such.ttl")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("such.ttl");
    }

    private static List<String> problems(String turtle, String curated) {
        Graph graph = with(turtle + " .");
        Function<String, Optional<Place>> places =
                iri ->
                        Optional.ofNullable(
                                Map.of(ID + curated, new Place("a.yaml", 14, 3)).get(iri));
        return shapes.traced(shapes.check(graph), graph, places).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Graph with(String turtle) {
        Graph graph = LittleGraph.withOntology();
        LittleGraph.turtle(turtle).find().forEachRemaining(graph::add);
        return graph;
    }
}
