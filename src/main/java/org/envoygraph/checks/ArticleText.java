package org.envoygraph.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.envoygraph.facts.Evidence;

/** The text of an article, addressed in Unicode code points. */
public final class ArticleText {
    private static final int DIGEST_BYTES = 8;

    private final String text;
    private final int[] codePoints;

    public ArticleText(String text) {
        this.text = text;
        this.codePoints = text.codePoints().toArray();
    }

    /** How many code points it has. */
    public int length() {
        return codePoints.length;
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(hash(text));
    }

    /** First 16 hexadecimal digits of the SHA-256 of a passage in UTF-8. */
    public static String digest(String passage) {
        return HexFormat.of().formatHex(hash(passage), 0, DIGEST_BYTES);
    }

    /** A passage, from a code point to before another. */
    public String slice(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /** The line, counted from 1, in which a code point stands. */
    public int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += codePoints[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Where words stand, in order, as code points. */
    public List<Integer> find(String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(text.codePointCount(0, at));
        }
        return found;
    }

    /** Whether a passage stands exactly where the evidence says, as that occurrence. */
    public boolean holds(Evidence evidence) {
        return holdsAt(evidence, evidence.start())
                && occurrence(evidence.start(), evidence.end()) == evidence.occurrence();
    }

    /** Which of the equal passages the one from {@code start} to {@code end} is, from 1. */
    public int occurrence(int start, int end) {
        return find(slice(start, end)).indexOf(start) + 1;
    }

    /** By how many code points the nearest equal passage stands away; nothing when it is gone. */
    public OptionalInt movedBy(Evidence evidence) {
        for (int away = 0; away <= length(); away++) {
            if (holdsAt(evidence, evidence.start() + away)) {
                return OptionalInt.of(away);
            }
            if (holdsAt(evidence, evidence.start() - away)) {
                return OptionalInt.of(-away);
            }
        }
        return OptionalInt.empty();
    }

    private boolean holdsAt(Evidence evidence, int start) {
        int end = start + evidence.end() - evidence.start();
        return start >= 0 && end <= length() && digest(slice(start, end)).equals(evidence.digest());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
