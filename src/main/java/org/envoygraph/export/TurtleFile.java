package org.envoygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.ContextStatementCollector;

/** Feeds a Turtle file, such as the ontology, into a named graph. */
public final class TurtleFile {
    private TurtleFile() {}

    /**
     * Sends all statements of a file.
     *
     * @throws IOException if the file cannot be read, or is no Turtle
     */
    public static void send(Path file, IRI graph, RDFHandler out) throws IOException {
        List<Statement> read = new ArrayList<>();
        RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
        parser.setRDFHandler(
                new ContextStatementCollector(read, SimpleValueFactory.getInstance(), graph));
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, graph.stringValue());
        } catch (RDFParseException e) {
            throw new IOException(file + ":" + e.getLineNumber() + ": " + e.getMessage(), e);
        }
        read.forEach(out::handleStatement);
    }
}
