package org.envoygraph.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the lines of a dump in N-Quads, plain or gzipped, and sees that they are sorted. */
final class LineReader implements AutoCloseable {
    private final Path file;
    private final BufferedReader lines;
    private byte[] last = new byte[0];
    private long number;

    LineReader(Path file) throws IOException {
        this.file = file;
        lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
    }

    /** The bytes of a dump, unzipped where it is zipped. */
    static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean zipped = file.getFileName().toString().endsWith(Dump.GZIP);
        return zipped ? new GZIPInputStream(bytes) : bytes;
    }

    /**
     * The next line.
     *
     * @throws IOException if it stands before the one above it in the order of code points
     */
    Optional<String> next() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            return Optional.empty();
        }
        number++;
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (Arrays.compareUnsigned(last, bytes) >= 0) {
            throw new IOException(
                    place()
                            + ": the lines are not sorted, or one stands twice; write them by 'export'");
        }
        last = bytes;
        return Optional.of(line);
    }

    /** File and line, for messages. */
    String place() {
        return file + ":" + number;
    }

    /** How two lines stand to each other in the order of code points. */
    static int compare(String one, String other) {
        return Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
