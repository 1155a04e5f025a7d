package org.envoygraph.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            found.add(text.codePointCount(0, at));
            at = text.indexOf(words, at + 1);
        }
        return found;
    }

    /**
     * Whether a passage stands where the evidence says.
     *
     * @param counted whether it must be the right occurrence too: in the very text that the
     *     evidence was taken from, but not in one where an equal passage may have come or gone
     */
    public boolean holds(Evidence evidence, boolean counted) {
        return holdsAt(evidence, evidence.start())
                && (!counted
                        || occurrence(evidence.start(), evidence.end()) == evidence.occurrence());
    }

    /** Which of the equal passages the one from {@code start} to {@code end} is, from 1. */
    public int occurrence(int start, int end) {
        return find(slice(start, end)).indexOf(start) + 1;
    }

    /**
     * By how many code points an equal passage stands away: the one of the same occurrence, else
     * the nearest; nothing when the passage is gone.
     */
    public OptionalInt movedBy(Evidence evidence) {
        List<Integer> starts =
                IntStream.rangeClosed(0, length() - evidence.end() + evidence.start())
                        .filter(start -> holdsAt(evidence, start))
                        .boxed()
                        .toList();
        if (starts.size() >= evidence.occurrence()) {
            return OptionalInt.of(starts.get(evidence.occurrence() - 1) - evidence.start());
        }
        return starts.stream()
                .mapToInt(start -> start - evidence.start())
                .filter(away -> away != 0)
                .boxed()
                .min(Comparator.comparing(Math::abs))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
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
