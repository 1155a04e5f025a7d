package org.envoygraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * All that a store says at one moment, in one file: N-Quads in gzip. Comments before the quads say
 * what the store was built from and its prefixes, and one after them how many quads there are.
 *
 * <p>The file is there whole or not at all; what stood there before stays until then.
 */
public final class Backup {
    static final String FIRST = "# Envoy Graph backup 1";
    static final String BUILT_FROM = "# built from ";
    static final String PREFIX = "# prefix ";
    static final String QUADS = "# quads ";
    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;

    private Backup(OutputStream out) {
        this.out = out;
    }

    private interface Content {
        long into(Backup backup) throws IOException;
    }

    /**
     * Writes what an open store says, in one read transaction.
     *
     * @param builtFrom what the store was built from
     * @return how many quads
     */
    public static long of(DatasetGraph quads, String builtFrom, Path file) throws IOException {
        return written(
                file,
                backup ->
                        Txn.calculateRead(
                                quads,
                                () -> {
                                    Map<String, String> prefixes = new TreeMap<>();
                                    quads.prefixes().forEach(prefixes::put);
                                    backup.head(builtFrom, prefixes);
                                    return backup.quads(
                                            into -> quads.find().forEachRemaining(into::quad));
                                }));
    }

    /**
     * Writes what a server sent of its store.
     *
     * @param turtle its prefixes
     * @param nquads all its quads
     */
    public static long of(InputStream turtle, InputStream nquads, String builtFrom, Path file)
            throws IOException {
        return written(
                file,
                backup -> {
                    backup.head(builtFrom, prefixes(turtle));
                    return backup.quads(into -> parse(nquads, Lang.NQUADS, into));
                });
    }

    private static Map<String, String> prefixes(InputStream turtle) {
        Map<String, String> prefixes = new TreeMap<>();
        parse(
                turtle,
                Lang.TURTLE,
                new StreamRDFBase() {
                    @Override
                    public void prefix(String prefix, String iri) {
                        prefixes.put(prefix, iri);
                    }
                });
        return prefixes;
    }

    private static void parse(InputStream in, Lang lang, StreamRDF into) {
        RDFParser.source(in)
                .lang(lang)
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(into);
    }

    private static long written(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
        Files.createDirectories(whole.getParent());
        try {
            long quads = unfinished(unfinished, content);
            Files.move(
                    unfinished,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            KeptFile.force(whole.getParent());
            return quads;
        } catch (UncheckedIOException broken) {
            throw unwritten(file, broken.getCause());
        } catch (RuntimeIOException | RiotException broken) {
            throw unwritten(file, broken.getCause() instanceof IOException disk ? disk : broken);
        } catch (IOException broken) {
            throw unwritten(file, broken);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long unfinished(Path file, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                GZIPOutputStream packed =
                        new GZIPOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            OutputStream out = new BufferedOutputStream(packed, BUFFER);
            long quads = content.into(new Backup(out));
            out.flush();
            packed.finish();
            channel.force(true);
            return quads;
        }
    }

    private static IOException unwritten(Path file, Exception broken) {
        return new IOException(
                file
                        + " cannot be written: "
                        + broken.getMessage()
                        + "; what stood there stays as it was",
                broken);
    }

    private void head(String builtFrom, Map<String, String> prefixes) {
        line(FIRST);
        line(BUILT_FROM + builtFrom);
        prefixes.forEach((prefix, iri) -> line(PREFIX + prefix + " " + iri));
    }

    private void line(String text) {
        try {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private interface Telling {
        void into(StreamRDF quads);
    }

    private long quads(Telling telling) {
        long[] count = new long[1];
        StreamRDF text = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        text.start();
        telling.into(
                new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        count[0]++;
                        text.quad(quad);
                    }
                });
        text.finish();
        line(QUADS + count[0]);
        return count[0];
    }
}
