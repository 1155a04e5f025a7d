package org.envoygraph.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;

/** What is found is what Jena finds by itself, in the same words. */
class AskedOnceTest {
    private static final int PARTS = 40;

    @Test
    void whatIsLeftOutIsFoundAsJenaFindsIt() {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(ShapesTest.FILE.toString()));
        List<Triple> statements = LittleGraph.withoutOntology().find().toList();
        List<String> found = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Graph graph = LittleGraph.withOntology();
            for (int i = part; i < statements.size(); i += PARTS) {
                graph.delete(statements.get(i));
            }
            found.addAll(compared(shapes, graph));
        }
        assertThat(found).hasSizeGreaterThan(500);
    }

    @Test
    void whatHasNoMessageIsToldInJenasWords() {
        Shapes shapes =
                Shapes.parse(
                        LittleGraph.turtle(
                                """
                                @prefix sh: <http://www.w3.org/ns/shacl#> .
                                @prefix s: <urn:shape:> .
                                s:all a sh:NodeShape ; sh:targetClass envoy:Event ;
                                  sh:node s:e ; sh:not s:a ; sh:or ( s:b s:c ) ; sh:xone ( s:a s:d ) ;
                                  sh:property s:step .
                                s:step a sh:PropertyShape ; sh:path envoy:place ;
                                  sh:node s:b ; sh:not s:nested ; sh:class envoy:Event .
                                s:nested a sh:NodeShape ; sh:not s:a ; sh:xone ( s:d s:b ) .
                                s:a a sh:NodeShape ; sh:class envoy:Event .
                                s:b a sh:NodeShape ; sh:class envoy:Country .
                                s:c a sh:NodeShape ; sh:node s:b .
                                s:d a sh:NodeShape ; sh:property s:types .
                                s:e a sh:NodeShape ; sh:not s:d .
                                s:types a sh:PropertyShape ; sh:path rdf:type ; sh:minCount 1 .
                                """));
        assertThat(compared(shapes, LittleGraph.withOntology()))
                .anyMatch(told -> told.contains("Node["))
                .anyMatch(told -> told.contains("Not["))
                .anyMatch(told -> told.contains("Or at"))
                .anyMatch(told -> told.contains("Xone"))
                .anyMatch(told -> told.contains("ClassConstraint["));
    }

    private static List<String> compared(Shapes shapes, Graph graph) {
        List<String> ours = lines(AskedOnce.report(shapes, graph));
        assertThat(ours).isEqualTo(lines(ShaclValidator.get().validate(shapes, graph)));
        return ours;
    }

    private static List<String> lines(ValidationReport report) {
        return report.getEntries().stream()
                .map(
                        entry ->
                                "%s %s %s %s %s: %s"
                                        .formatted(
                                                entry.focusNode(),
                                                entry.resultPath(),
                                                entry.value(),
                                                entry.source(),
                                                entry.sourceConstraintComponent(),
                                                entry.message()))
                .sorted()
                .toList();
    }
}
