package org.envoygraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;

/** A file of N-Quads, written as statements come: neither sorted nor kept in memory. */
public final class QuadsFile {
    private static final int BUFFER = 1 << 16;

    private QuadsFile() {}

    /** What writes the statements. */
    @FunctionalInterface
    public interface Statements {
        void sendTo(RDFHandler out) throws IOException;
    }

    /**
     * Writes a file, which appears under its name only when it is whole.
     *
     * @throws IOException if the statements cannot be had, or the file cannot be written; then an
     *     earlier file of that name stays as it was
     */
    public static void write(Path file, Statements statements) throws IOException {
        Path whole = file.toAbsolutePath();
        try (FilesTogether together = new FilesTogether(whole.getParent())) {
            together.add(whole.getFileName().toString(), out -> write(out, statements));
            together.appear();
        }
    }

    private static void write(OutputStream out, Statements statements) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        RDFHandler writer = Rio.createWriter(RDFFormat.NQUADS, buffered);
        writer.startRDF();
        statements.sendTo(writer);
        writer.endRDF();
        buffered.flush();
    }
}
