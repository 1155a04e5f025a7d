package org.envoygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandler;

/** A file of N-Quads, written as statements come: neither sorted nor kept in memory. */
public final class QuadsFile {
    private QuadsFile() {}

    /** What writes the statements. */
    @FunctionalInterface
    public interface Statements {
        void sendTo(RDFHandler out) throws IOException;
    }

    /** What a small file beside it says of the file. */
    @FunctionalInterface
    public interface Note {
        String of(WrittenFile file);
    }

    private static final class NotHad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotHad(IOException cause) {
            super(cause);
        }

        private IOException reason() {
            return (IOException) getCause();
        }
    }

    /**
     * Writes a file, which appears under its name only when it is whole.
     *
     * @throws IOException if the statements cannot be had, or the file cannot be written; then an
     *     earlier file of that name stays as it was
     */
    public static void write(Path file, Statements statements) throws IOException {
        write(file, statements, Optional.empty(), written -> "");
    }

    /**
     * Writes a file, and another that tells of it; they appear together.
     *
     * @param beside the name of the other in the same folder
     */
    public static void write(Path file, Statements statements, String beside, Note note)
            throws IOException {
        write(file, statements, Optional.of(beside), note);
    }

    private static void write(Path file, Statements statements, Optional<String> beside, Note note)
            throws IOException {
        Path whole = file.toAbsolutePath();
        try (FilesTogether together = new FilesTogether(whole.getParent())) {
            WrittenFile written =
                    together.add(whole.getFileName().toString(), out -> write(out, statements));
            if (beside.isPresent()) {
                byte[] text = note.of(written).getBytes(StandardCharsets.UTF_8);
                together.add(beside.get(), out -> out.write(text));
            }
            together.appear();
        } catch (NotHad broken) { // not the file's fault, so it is not told as such
            throw broken.reason();
        }
    }

    /** Writes onto a stream, which is neither closed nor flushed, what comes before the end. */
    public static RDFHandler onto(OutputStream out) {
        return new QuadsBytes(out);
    }

    private static void write(OutputStream out, Statements statements) throws IOException {
        RDFHandler writer = new QuadsBytes(out);
        writer.startRDF();
        send(statements, writer);
        writer.endRDF();
    }

    private static void send(Statements statements, RDFHandler writer) {
        try {
            statements.sendTo(writer);
        } catch (IOException broken) {
            throw new NotHad(broken);
        }
    }
}
