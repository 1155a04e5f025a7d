package org.envoygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Writes statements to files, which appear under their names only when all are complete. */
public final class Dump {
    static final String GZIP = ".gz";
    private static final String CONTEXT = "context.jsonld";

    private final SortedStatements statements;
    private final Release release;
    private final List<WrittenFile> written = new ArrayList<>();
    private final List<IndexFile.Entry> entries = new ArrayList<>();

    /** A dump of some statements, all of which have been collected. */
    public Dump(SortedStatements statements, Release release) {
        this.statements = statements;
        this.release = release;
    }

    /**
     * Writes the files that are selected into a folder, which is made if it is missing. They take
     * the place of earlier ones together, when all of them are whole; files of an earlier dump that
     * are not among them go, if they are as that dump wrote them.
     *
     * @return the files
     * @throws IOException if one cannot be written, or another dump is being written there; then
     *     all that stood there stays as it was
     */
    public List<Path> write(Path folder) throws IOException {
        try (FilesTogether together = new FilesTogether(folder)) {
            for (DumpFormat format : DumpFormat.values()) {
                if (statements.selection().has(format)) {
                    write(together, format);
                }
            }
            Contents contents = Contents.of(statements);
            add(together, IndexFile.FILE, o -> IndexFile.write(o, release, contents, entries));
            byte[] sums = Checksums.of(written);
            add(together, Checksums.FILE, out -> out.write(sums));
            removeEarlier(folder, together);
            together.appear();
        }
        return written.stream().map(file -> folder.resolve(file.path())).toList();
    }

    private void removeEarlier(Path folder, FilesTogether together) throws IOException {
        Set<String> earlier = new TreeSet<>(Checksums.unchanged(folder));
        written.forEach(file -> earlier.remove(file.path()));
        earlier.forEach(together::remove);
    }

    private WrittenFile add(FilesTogether together, String path, FilesTogether.Content content)
            throws IOException {
        WrittenFile file = together.add(path, content);
        written.add(file);
        return file;
    }

    /** What a file of data is to hold, and how many statements that are. */
    @FunctionalInterface
    private interface Data {
        long write(OutputStream out) throws IOException;
    }

    private void data(
            FilesTogether together,
            String name,
            DumpFormat format,
            Optional<String> graph,
            Data data)
            throws IOException {
        boolean gzip = statements.selection().gzip();
        long[] count = new long[1];
        FilesTogether.Content content =
                gzip ? out -> count[0] = zipped(out, data) : out -> count[0] = data.write(out);
        WrittenFile file = add(together, name + (gzip ? GZIP : ""), content);
        entries.add(new IndexFile.Entry(file, format, count[0], graph));
    }

    /** The header of Java's gzip has neither time nor name. */
    private static long zipped(OutputStream out, Data data) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        long count = data.write(gzip);
        gzip.finish();
        return count;
    }

    private void write(FilesTogether together, DumpFormat format) throws IOException {
        Map<String, String> prefixes = statements.graphs().prefixes();
        Data data =
                switch (format) {
                    case TURTLE -> out -> writeTurtle(out, statements);
                    case TRIG -> out -> RdfText.pretty(out, prefixes, statements.quads());
                    case NQUADS -> out -> RdfText.lines(out, statements.lines());
                    case NTRIPLES -> out -> RdfText.withoutGraphs(out, statements.lines());
                    case JSONLD -> out -> JsonLd.write(out, context(), statements.quads());
                };
        data(together, format.file(), format, Optional.empty(), data);
        if (format == DumpFormat.TURTLE) {
            ByGraph.each(statements.quads(), (graph, said) -> oneGraph(together, graph, said));
        } else if (format == DumpFormat.JSONLD) {
            add(together, CONTEXT, out -> JsonLd.writeContext(out, context()));
        }
    }

    private void oneGraph(FilesTogether together, String graph, Iterator<Terms> said)
            throws IOException {
        Optional<String> name = ByGraph.file(graph, statements.layout());
        if (name.isPresent()) {
            Map<String, String> prefixes = statements.graphs().prefixes(graph);
            data(
                    together,
                    name.get() + "." + DumpFormat.TURTLE.ending(),
                    DumpFormat.TURTLE,
                    Optional.of(graph),
                    out -> RdfText.pretty(out, prefixes, said));
        }
    }

    private JsonLdContext context() {
        return new JsonLdContext(statements.layout(), statements.declared());
    }

    /** Writes one Turtle file of all statements, and gives their number. */
    public static long writeTurtle(OutputStream out, SortedStatements statements)
            throws IOException {
        return RdfText.pretty(out, statements.graphs().prefixes(), statements.triples());
    }
}
