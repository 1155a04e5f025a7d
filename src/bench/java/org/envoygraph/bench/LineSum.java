package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for the lines of a file whatever their order: two files with as many lines and the same
 * sum of their digests hold the same lines. So nothing need be sorted.
 */
record LineSum(long lines, long high, long low) {
    static LineSum of(Path file) throws IOException {
        long lines = 0;
        long high = 0;
        long low = 0;
        MessageDigest sha256 = sha256();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                ByteBuffer digest =
                        ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
                lines++;
                high += digest.getLong();
                low += digest.getLong();
            }
        }
        return new LineSum(lines, high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
