package org.envoygraph.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;

/** A file that {@link Backup} wrote, or that says it is one. */
final class BackupFile {
    private static final int BUFFER = 64 * 1024;

    /** A graph of a curator has 16 MB unless more is allowed, and may be one literal. */
    private static final int LONGEST_LINE = 32_000_000;

    private static final int LONGEST_HEAD = 10_000;

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    /**
     * What was found in a file that is whole.
     *
     * @param builtFrom what the store was built from
     * @param bytes how many there are unpacked
     */
    record Whole(String builtFrom, long bytes) {}

    /**
     * Reads all of it once, in little memory.
     *
     * @param mostBytes unpacked, for which there is room
     * @throws IOException if it is no backup, not whole, or too great
     */
    Whole verified(long mostBytes) throws IOException {
        Optional<String> builtFrom = Optional.empty();
        long quads = 0;
        String last = "";
        try (Lines lines = new Lines(open(), mostBytes)) {
            if (!lines.next().equals(Optional.of(Backup.FIRST))) {
                throw wrong("is no backup that this version wrote");
            }
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                last = line.get();
                if (last.startsWith(Backup.BUILT_FROM)) {
                    builtFrom = Optional.of(last.substring(Backup.BUILT_FROM.length()));
                } else if (!last.startsWith("#")) {
                    quads++;
                }
            }
            if (!last.equals(Backup.QUADS + quads)) {
                throw wrong("is not whole: its last line does not tell of " + quads + " quads");
            }
            return new Whole(builtFrom.orElse(""), lines.bytes);
        } catch (EOFException cut) {
            throw wrong("is cut short");
        } catch (ZipException broken) {
            throw wrong("is damaged: " + broken.getMessage());
        }
    }

    private IOException wrong(String how) {
        return new IOException(file + " " + how + "; nothing was restored");
    }

    private InputStream open() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw wrong("is no file");
        }
        InputStream packed = Files.newInputStream(file);
        try {
            return new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER);
        } catch (EOFException cut) {
            packed.close();
            throw wrong("is cut short");
        } catch (ZipException none) {
            packed.close();
            throw wrong("is no backup: it is not in gzip");
        }
    }

    /** Tells its prefixes; the file was verified. */
    void prefixes(BiConsumer<String, String> each) throws IOException {
        try (Lines lines = new Lines(open(), Long.MAX_VALUE)) {
            for (String line = lines.next().orElse("");
                    line.startsWith("#");
                    line = lines.next().orElse("")) {
                String[] parts = line.split(" ");
                if (line.startsWith(Backup.PREFIX) && parts.length == 4) {
                    each.accept(parts[2], parts[3]);
                }
            }
        }
    }

    /** Tells its quads; the file was verified. */
    void quads(Consumer<Quad> each) throws IOException {
        try (InputStream in = open()) {
            KeptFile.tell(RDFParser.source(in), each);
        } catch (RiotException broken) {
            throw wrong("cannot be read: " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** Lines of which only the beginning is kept, however long they are. */
    private final class Lines implements AutoCloseable {
        private final InputStream in;
        private final long mostBytes;
        private long bytes;

        private Lines(InputStream in, long mostBytes) {
            this.in = in;
            this.mostBytes = mostBytes;
        }

        private Optional<String> next() throws IOException {
            byte[] head = new byte[LONGEST_HEAD];
            int length = 0;
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            for (; read >= 0 && read != '\n'; read = in.read()) {
                if (length < LONGEST_HEAD) {
                    head[length] = (byte) read;
                }
                length++;
                if (length > LONGEST_LINE || bytes + length > mostBytes) {
                    throw wrong("unpacks to more than there is room for, or to a line without end");
                }
            }
            bytes += length + 1L;
            return Optional.of(
                    new String(head, 0, Math.min(length, LONGEST_HEAD), StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
