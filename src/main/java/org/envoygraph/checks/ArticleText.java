package org.envoygraph.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.envoygraph.facts.Evidence;

/** The text of an article, addressed in Unicode code points. */
public final class ArticleText {
    /**
     * A passage that moved is looked for so many code points before and behind its place; no
     * article is as long, and a large file with the name of one must not cost minutes.
     */
    public static final int FURTHEST = 50_000;

    private static final int DIGEST_BYTES = 8;

    private final byte[] bytes;
    private final int[] starts; // byte at which each code point begins, and the end of all
    private final String sha256;

    public ArticleText(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.starts = starts(bytes);
        this.sha256 = HexFormat.of().formatHex(sha256Of(bytes, 0, bytes.length));
    }

    private static int[] starts(byte[] bytes) {
        int[] starts = new int[bytes.length + 1];
        int points = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (beginsCodePoint(bytes[i])) {
                starts[points++] = i;
            }
        }
        starts[points] = bytes.length;
        return Arrays.copyOf(starts, points + 1);
    }

    private static boolean beginsCodePoint(byte octet) {
        return (octet & 0xC0) != 0x80;
    }

    /** How many code points it has. */
    public int length() {
        return starts.length - 1;
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** First 16 hexadecimal digits of the SHA-256 of a passage in UTF-8. */
    public static String digest(String passage) {
        byte[] bytes = passage.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256Of(bytes, 0, bytes.length), 0, DIGEST_BYTES);
    }

    /** A passage, from a code point to before another. */
    public String slice(int start, int end) {
        return new String(
                bytes, starts[start], starts[end] - starts[start], StandardCharsets.UTF_8);
    }

    /** The line, counted from 1, in which a code point stands. */
    public int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < starts[position]; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Where words stand, in order, as code points. */
    public List<Integer> find(String words) {
        byte[] sought = words.getBytes(StandardCharsets.UTF_8);
        List<Integer> found = new ArrayList<>();
        for (int start = 0; sought.length > 0 && start < length(); start++) {
            if (hasAt(starts[start], sought, 0, sought.length)) {
                found.add(start);
            }
        }
        return found;
    }

    private boolean hasAt(int at, byte[] words, int from, int to) {
        return bytes[at] == words[from]
                && at + to - from <= bytes.length
                && Arrays.equals(bytes, at, at + to - from, words, from, to);
    }

    /**
     * Whether a passage stands where the evidence says.
     *
     * @param counted whether it must be the right occurrence too: in the very text that the
     *     evidence was taken from, but not in one where an equal passage may have come or gone
     */
    public boolean holds(Evidence evidence, boolean counted) {
        return isAt(evidence).test(evidence.start())
                && (!counted
                        || occurrence(evidence.start(), evidence.end()) == evidence.occurrence());
    }

    /** Which of the equal passages the one from {@code start} to {@code end} is, from 1. */
    public int occurrence(int start, int end) {
        int occurrence = 1;
        for (int at = 0; at < starts[start]; at++) {
            occurrence += hasAt(at, bytes, starts[start], starts[end]) ? 1 : 0;
        }
        return occurrence;
    }

    /** Whether a passage stands anywhere within {@link #FURTHEST} of its place. */
    boolean has(Evidence evidence) {
        return within(evidence).anyMatch(isAt(evidence));
    }

    /**
     * By how many code points an equal passage stands away: the one of the same occurrence, else
     * the nearest; nothing when none stands within {@link #FURTHEST} of its place.
     */
    public OptionalInt movedBy(Evidence evidence) {
        List<Integer> found =
                within(evidence)
                        .filter(isAt(evidence))
                        .limit(evidence.occurrence())
                        .boxed()
                        .toList();
        if (found.size() == evidence.occurrence()) {
            return OptionalInt.of(found.get(found.size() - 1) - evidence.start());
        }
        return found.stream()
                .map(start -> start - evidence.start())
                .filter(away -> away != 0)
                .min(Comparator.comparing(Math::abs))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static IntStream within(Evidence evidence) {
        return IntStream.rangeClosed(
                Math.max(0, evidence.start() - FURTHEST), evidence.start() + FURTHEST);
    }

    /** Whether the passage begins at a code point; not for several threads at once. */
    private IntPredicate isAt(Evidence evidence) {
        MessageDigest sha256 = newSha256();
        byte[] wanted = HexFormat.of().parseHex(evidence.digest());
        int points = evidence.end() - evidence.start();
        return start -> {
            if (start < 0 || start > length() - points) {
                return false;
            }
            sha256.update(bytes, starts[start], starts[start + points] - starts[start]);
            return Arrays.equals(sha256.digest(), 0, DIGEST_BYTES, wanted, 0, wanted.length);
        };
    }

    private static byte[] sha256Of(byte[] bytes, int from, int length) {
        MessageDigest sha256 = newSha256();
        sha256.update(bytes, from, length);
        return sha256.digest();
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
