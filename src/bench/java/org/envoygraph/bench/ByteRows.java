package org.envoygraph.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that can be done with rows of meetings: their bytes between fixed bytes. Nothing is
 * checked, decoded, escaped or digested, so this is a limit and no mapper.
 */
final class ByteRows {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 12;

    /** A line a statement; the digits stand for cells. */
    private final byte[][] pieces;

    private final byte[] row = new byte[LONGEST];
    private final int[] ends = new int[6];

    /**
     * @param pattern N-Quads of one row, in which {@code \0} to {@code \5} stand for its cells
     */
    ByteRows(String pattern) {
        String[] parts = pattern.split("(?<=[\0-\5])|(?=[\0-\5])");
        pieces = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            pieces[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
    }

    void write(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), BUFFER);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
            next(in);
            while (next(in)) {
                for (byte[] piece : pieces) {
                    if (piece.length == 1 && piece[0] < ends.length) {
                        int begin = piece[0] == 0 ? 0 : ends[piece[0] - 1] + 1;
                        out.write(row, begin, ends[piece[0]] - begin);
                    } else {
                        out.write(piece);
                    }
                }
            }
        }
    }

    /** Reads a row and where its cells end. */
    private boolean next(InputStream in) throws IOException {
        int length = 0;
        int cell = 0;
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b == ',') {
                ends[cell++] = length;
            }
            row[length++] = (byte) b;
        }
        ends[cell] = length;
        return length > 0;
    }
}
