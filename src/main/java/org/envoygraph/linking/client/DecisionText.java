package org.envoygraph.linking.client;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.envoygraph.facts.LinkDecision;

/** A decision as curators write it in {@code data/links/wikidata.yaml}. */
public final class DecisionText {
    private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N} _.()/'’-]*";
    private static final Set<String> OTHER_THAN_TEXT =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private DecisionText() {}

    /** The entry, with a line break at its end. */
    public static String of(LinkDecision decision) {
        StringBuilder entry = new StringBuilder();
        entry.append("- ").append(decision.subject().kind().id()).append(": ");
        entry.append(decision.subject().id()).append('\n');
        line(entry, "item", decision.item());
        line(entry, "judgement", decision.judgement().id());
        line(entry, "method", decision.method());
        line(entry, "decided", decision.decided().toString());
        line(entry, "label", scalar(decision.label()));
        if (!decision.language().equals("en")) {
            line(entry, "language", scalar(decision.language()));
        }
        line(entry, "type", scalar(decision.type()));
        entry.append("  seen-in:").append(list(decision.seenIn())).append('\n');
        decision.note().ifPresent(note -> line(entry, "note", scalar(note)));
        return entry.toString();
    }

    private static void line(StringBuilder entry, String key, String value) {
        entry.append("  ").append(key).append(": ").append(value).append('\n');
    }

    private static String list(List<String> values) {
        return values.stream()
                .map(DecisionText::scalar)
                .map(value -> "\n    - " + value)
                .collect(Collectors.joining());
    }

    private static String scalar(String text) {
        boolean plain =
                (text.matches(PLAIN) || text.matches("https?://[\\w./:%~+-]+\\w"))
                        && text.matches(".*\\p{L}.*")
                        && !OTHER_THAN_TEXT.contains(text)
                        && !text.endsWith(" ");
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A line of a stranger's words as a comment. */
    public static String comment(String text) {
        return "# " + Harmless.text(text) + "\n";
    }
}
