package org.envoygraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** The file of one graph, whose next content lies beside it until it takes its place. */
final class KeptFile {
    private final Path file;
    private final Path next;
    private final Path earlier;
    private boolean empty;
    private boolean replaced;

    KeptFile(Path file) {
        this.file = file;
        this.next = file.resolveSibling(file.getFileName() + ".unfinished");
        this.earlier = file.resolveSibling(file.getFileName() + ".earlier");
    }

    /** Writes the next content to the disk. */
    void prepare(Node graph, Graph statements) throws IOException {
        empty = statements.isEmpty();
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(earlier); // of a write that a crash broke off
        try (FileChannel channel =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            quads.start();
            statements.stream().forEach(said -> quads.quad(new Quad(graph, said)));
            quads.finish();
            out.flush();
            channel.force(true);
        }
    }

    /**
     * The next content takes the place of the earlier one, of which a copy is kept until the end.
     * At each moment the file is whole, the earlier one or the next.
     */
    void putInPlace() throws IOException {
        if (Files.exists(file)) {
            Files.copy(file, earlier, StandardCopyOption.REPLACE_EXISTING);
        }
        replaced = true;
        if (empty) {
            Files.deleteIfExists(file);
        } else {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        force(file.getParent());
    }

    /** All is as it was before. */
    void takeBack() throws IOException {
        Files.deleteIfExists(next);
        if (replaced) {
            if (Files.exists(earlier)) {
                Files.move(earlier, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The earlier content is no longer needed. */
    void finish() throws IOException {
        Files.deleteIfExists(next);
        Files.deleteIfExists(earlier);
    }

    /** Names of files are on the disk only when their folder is. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Tells quads one by one, and ends at the first fault. */
    static void tell(RDFParserBuilder quads, Consumer<Quad> each) {
        quads.lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void quad(Quad quad) {
                                each.accept(quad);
                            }
                        });
    }

    static void read(Path file, Consumer<Quad> each) throws IOException {
        try {
            tell(RDFParser.source(file), each);
        } catch (RiotException broken) {
            String remedy = "; correct the file, or delete it to lose this graph";
            throw new IOException(file + ": " + broken.getMessage() + remedy, broken);
        }
    }
}
