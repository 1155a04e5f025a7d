package org.envoygraph.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.envoygraph.facts.LinkSubject;

/** The last parts of IRIs that are made of several things. */
final class Slugs {
    private Slugs() {}

    static String of(LinkSubject subject, String rest) {
        String thing = subject.kind().id() + "." + subject.id().replace('/', '.');
        return (thing + "." + rest).toLowerCase(Locale.ROOT);
    }

    /** Eight digits that stand for a text. */
    static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
