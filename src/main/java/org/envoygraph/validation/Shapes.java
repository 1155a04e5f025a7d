package org.envoygraph.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;

/**
 * The shapes that a graph must fulfil. Give it the union of the named graphs: a default graph that
 * is empty conforms to everything.
 */
public final class Shapes {
    /** Where a finding stands whose node no curated file tells of. */
    private static final Place DATA = Place.of("data");

    private final org.apache.jena.shacl.Shapes shapes;
    private final ShortNames names;

    private Shapes(Graph graph) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
        this.names = new ShortNames(graph.getPrefixMapping());
    }

    /** Reads shapes in Turtle. */
    public static Shapes read(Path file) throws IOException {
        Shapes read = parsed(file, Files.readString(file));
        if (read.shapes.getTargetShapes().isEmpty()) {
            throw new IOException(file + ": no shape has a target, so everything would conform");
        }
        return read;
    }

    private static Shapes parsed(Path file, String turtle) throws IOException {
        try {
            return new Shapes(
                    RDFParser.fromString(turtle, Lang.TURTLE)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                            .toGraph());
        } catch (RiotException | ShaclException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** What does not conform, sorted and each thing once; empty when the graph conforms. */
    public List<Finding> check(Graph graph) {
        return AskedOnce.report(shapes, graph).getEntries().stream()
                .map(this::finding)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The findings as problems of the curated files, sorted.
     *
     * @param graph the graph that was checked; it leads from a node to the fact that owns it
     * @param places where the thing of an IRI is curated; a node without a place of its own takes
     *     that of its nearest owner, and the whole data folder when there is none
     */
    public List<Problem> traced(
            List<Finding> findings, Graph graph, Function<String, Optional<Place>> places) {
        Tracer tracer = new Tracer(graph, places);
        return findings.stream()
                .map(
                        finding ->
                                new Problem(
                                        tracer.placeOf(finding.focusNode()).orElse(DATA),
                                        said(finding)))
                .distinct()
                .sorted()
                .toList();
    }

    private String said(Finding finding) {
        String path = finding.path().isEmpty() ? "" : ", " + finding.path();
        String value = finding.value().isEmpty() ? "" : " '" + finding.value() + "'";
        return "'" + names.of(finding.focusNode()) + "'" + path + value + ": " + finding.message();
    }

    private Finding finding(ReportEntry entry) {
        boolean ofTheNode = entry.resultPath() == null;
        return new Finding(
                entry.focusNode().toString(),
                ofTheNode ? "" : names.of(entry.resultPath()),
                ofTheNode || entry.value() == null ? "" : names.of(entry.value()),
                entry.message());
    }
}
