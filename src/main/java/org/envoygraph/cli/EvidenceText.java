package org.envoygraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.StringJoiner;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.cli.FactEvidence.Passage;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.OneLine;
import picocli.CommandLine.Help.Ansi;

/** The evidence of facts for people. */
final class EvidenceText {
    private static final String ROW = "  %-7s %-7s %-11s %-17s %s%n";

    private final PrintWriter out;
    private final Ansi ansi;

    EvidenceText(PrintWriter out, boolean colours) {
        this.out = out;
        this.ansi = colours ? Ansi.ON : Ansi.OFF;
    }

    /** A fact with all its passages. */
    void whole(FactEvidence evidence) {
        out.println(evidence.fact().id() + "  " + evidence.fact().told().label());
        out.println("  kind:      " + evidence.kind());
        evidence.retraction().ifPresent(words -> out.println("  retracted: " + words));
        out.println("  told by:   " + hands(evidence.hands()));
        out.println("  article:   " + article(evidence));
        evidence.copy()
                .ifPresent(
                        file ->
                                out.println(
                                        "  your copy: "
                                                + OneLine.of(file)
                                                + (evidence.changed()
                                                        ? ", not the text that was read"
                                                        : "")));
        out.println();
        out.printf(ROW, "start", "end", "occurrence", "digest", "state");
        evidence.passages().forEach(this::row);
    }

    private void row(Passage passage) {
        var place = passage.found().evidence();
        String state = coloured(passage.state(), passage.found().state());
        String start = place.isPlaced() ? Integer.toString(place.start()) : "";
        String end = place.isPlaced() ? Integer.toString(place.end()) : "";
        out.printf(ROW, start, end, place.occurrence(), place.digest(), state);
        passage.words().ifPresent(words -> out.print(harmless(words).indent(6)));
    }

    private static String hands(List<ToldBy.Hand> hands) {
        StringJoiner chain = new StringJoiner(" → ");
        for (ToldBy.Hand hand : hands) {
            chain.add(hand.who() + " (" + hand.how() + ": " + hand.where() + ")");
        }
        return chain.toString();
    }

    private static String article(FactEvidence evidence) {
        StringJoiner words = new StringJoiner(", ");
        words.add(evidence.fact().told().article());
        evidence.headline().ifPresent(headline -> words.add("\"" + headline + "\""));
        boolean printed = evidence.article().flatMap(Article::publisher).isPresent();
        evidence.publisher().ifPresent(p -> words.add(printed ? p : p + " (not in its text)"));
        evidence.published().ifPresent(words::add);
        return words.toString();
    }

    /** A line a fact. */
    void table(List<FactEvidence> all) {
        int widest = all.stream().mapToInt(e -> e.states().length()).max().orElse(0);
        String row = "%-7s %-9s %-" + Math.max(widest, 5) + "s  %s%n";
        out.printf(row, "fact", "passages", "state", "label");
        for (FactEvidence evidence : all) {
            String states = evidence.states();
            String blanks = " ".repeat(Math.max(widest, 5) - states.length());
            String mark = evidence.retraction().isPresent() ? " (retracted)" : "";
            out.printf(
                    "%-7s %-9s %s%s  %s%n",
                    evidence.fact().id(),
                    evidence.passages().size(),
                    coloured(states, worst(evidence)),
                    blanks,
                    evidence.fact().told().label() + mark);
        }
        out.println(summary(all));
    }

    private static String summary(List<FactEvidence> all) {
        StringJoiner touched = new StringJoiner(" ");
        all.stream()
                .filter(e -> e.has(State.GONE) || e.has(State.MOVED))
                .forEach(e -> touched.add(e.fact().id()));
        long notHeld = number(all, State.NOT_HELD);
        return PlainWords.count(all.size(), "fact")
                + ", "
                + PlainWords.count(number(all, State.values()), "passage")
                + ": "
                + number(all, State.OK)
                + " OK, "
                + number(all, State.MOVED)
                + " moved, "
                + number(all, State.GONE)
                + " gone, "
                + number(all, State.NOT_AVAILABLE)
                + " with text not available"
                + (notHeld == 0 ? "" : ", " + notHeld + " with text not held")
                + "."
                + (touched.length() == 0 ? "" : "\nGone or moved: " + touched);
    }

    private static long number(List<FactEvidence> all, State... states) {
        return all.stream()
                .flatMap(evidence -> evidence.passages().stream())
                .filter(passage -> List.of(states).contains(passage.found().state()))
                .count();
    }

    private static State worst(FactEvidence evidence) {
        return List.of(State.GONE, State.MOVED, State.NOT_AVAILABLE, State.NOT_HELD).stream()
                .filter(evidence::has)
                .findFirst()
                .orElse(State.OK);
    }

    private String coloured(String words, State state) {
        return switch (state) {
            case GONE -> ansi.string("@|bold,red " + words + "|@");
            case MOVED -> ansi.string("@|yellow " + words + "|@");
            case OK, NOT_AVAILABLE, NOT_HELD -> words;
        };
    }

    /** Without what moves a cursor or turns the direction of writing, but with its lines. */
    private static String harmless(String words) {
        return words.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]", " ");
    }
}
