package org.envoygraph.web.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/** Tags of what is sent (RFC 9110, 8.8.3): the same tag, the same bytes. */
public final class Versions {
    private static final int BYTES = 16;

    private final Supplier<String> store;

    public Versions(Supplier<String> store) {
        this.store = store;
    }

    /** What the store is now. */
    String store() {
        return store.get();
    }

    /** The tag of what is made of the store and these texts. */
    public String tag(List<String> of) {
        MessageDigest digest = sha256();
        add(store.get(), digest);
        of.forEach(text -> add(text, digest));
        return quoted(digest.digest());
    }

    /** The tag of these bytes, wherever they came from. */
    public static String tag(byte[] bytes) {
        return quoted(sha256().digest(bytes));
    }

    private static String quoted(byte[] digest) {
        return "\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
    }

    /** Whether a header {@code If-None-Match} names the tag. */
    public static boolean names(String header, String tag) {
        for (String part : header.split(",")) {
            String known = part.strip();
            if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    /** With a zero behind it, so that no two lists of texts run into one another. */
    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
