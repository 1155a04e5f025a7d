package org.envoygraph.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * What one dump holds and another does not. Without blank nodes it is the difference of two sets of
 * lines, and nothing has to be matched.
 *
 * @param removed in the order of their lines, as is {@code added}
 */
public record Difference(List<Statement> removed, List<Statement> added) {
    public Difference {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * Compares two files of sorted N-Quads, plain or gzipped, as {@code export} writes them. Memory
     * holds only what differs.
     *
     * @throws IOException if one cannot be read, is not sorted or is no N-Quads
     */
    public static Difference between(Path older, Path newer) throws IOException {
        List<Statement> removed = new ArrayList<>();
        List<Statement> added = new ArrayList<>();
        try (LineReader before = new LineReader(older);
                LineReader after = new LineReader(newer)) {
            Optional<String> was = before.next();
            Optional<String> is = after.next();
            while (was.isPresent() || is.isPresent()) {
                int order = order(was, is);
                if (order < 0) {
                    removed.add(statement(was.get(), before));
                } else if (order > 0) {
                    added.add(statement(is.get(), after));
                }
                was = order <= 0 ? before.next() : was;
                is = order >= 0 ? after.next() : is;
            }
        }
        return new Difference(removed, added);
    }

    private static int order(Optional<String> was, Optional<String> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return was.isEmpty() ? 1 : -1;
        }
        return LineReader.compare(was.get(), is.get());
    }

    static Statement statement(String line, LineReader from) throws IOException {
        List<Statement> read = new ArrayList<>();
        RDFParser parser = Rio.createParser(RDFFormat.NQUADS);
        parser.setRDFHandler(new StatementCollector(read));
        try {
            parser.parse(new StringReader(line));
        } catch (RDFParseException wrong) {
            throw new IOException(from.place() + ": is no N-Quads: " + wrong.getMessage(), wrong);
        }
        if (read.size() != 1) {
            throw new IOException(from.place() + ": one statement a line is expected");
        }
        return read.get(0);
    }

    /** The SHA-256 of a dump's lines in hex digits, the same whether it is gzipped or not. */
    public static String sha256(Path dump) throws IOException {
        return Digest.of(LineReader.open(dump));
    }

    /** Whether the two hold the same. */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
