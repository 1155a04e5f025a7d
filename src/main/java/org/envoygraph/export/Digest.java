package org.envoygraph.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what passes. */
final class Digest extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long size;

    Digest(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
        out.write(bytes, begin, length);
        digest.update(bytes, begin, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** The SHA-256 in hex digits; to be asked once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of a file in hex digits. */
    static String of(Path file) throws IOException {
        return of(Files.newInputStream(file));
    }

    /** The SHA-256 of what is still to be read, in hex digits; closes it. */
    static String of(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
