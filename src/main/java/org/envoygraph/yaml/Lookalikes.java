package org.envoygraph.yaml;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.envoygraph.facts.Place;

/** Refuses text that is not what it looks like: turned round, holding controls, or in pieces. */
final class Lookalikes {
    private final Source source;

    Lookalikes(Source source) {
        this.source = source;
    }

    /** Refuses what turns the direction of writing, in comments too; whether there was none. */
    boolean readsAsItStands(String text) {
        int before = source.problems().count();
        int line = 1;
        int column = 1;
        for (int c : text.codePoints().toArray()) {
            if (turns(c)) {
                Place place = new Place(source.file(), source.above() + line, column);
                source.problems().add(place, () -> turning(c));
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return source.problems().count() == before;
    }

    /** What is wrong with a value, whose escapes are resolved. */
    static Optional<String> wrong(String value) {
        if (value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return Optional.empty();
        }
        Optional<String> turning = first(value, Lookalikes::turns).map(Lookalikes::turning);
        return turning.or(() -> first(value, Lookalikes::isControl).map(Lookalikes::control))
                .or(() -> inPieces(value));
    }

    private static Optional<Integer> first(String value, IntPredicate wrong) {
        return value.codePoints().filter(wrong).boxed().findFirst();
    }

    /** The embeddings, overrides and isolates of the Unicode Bidirectional Algorithm. */
    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String turning(int c) {
        return "U+%04X turns the direction of writing; take it out".formatted(c);
    }

    private static boolean isControl(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return lone || c != '\n' && c != '\t' && Character.isISOControl(c);
    }

    private static String control(int c) {
        return "U+%04X is a control character; take it out".formatted(c);
    }

    private static Optional<String> inPieces(String value) {
        if (Normalizer.isNormalized(value, Form.NFC)) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(value, Form.NFC);
        int[] are = value.codePoints().toArray();
        int[] belong = composed.codePoints().toArray();
        int at = Arrays.mismatch(are, belong);
        return Optional.of(
                "is not in Unicode form NFC: U+%04X stands where U+%04X belongs; write '%s'"
                        .formatted(are[at], belong[at], wordAt(belong, at)));
    }

    private static String wordAt(int[] text, int at) {
        int start = at;
        int end = at;
        while (start > 0 && !Character.isWhitespace(text[start - 1])) {
            start--;
        }
        while (end < text.length && !Character.isWhitespace(text[end])) {
            end++;
        }
        return new String(text, start, end - start);
    }
}
