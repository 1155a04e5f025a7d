package org.envoygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.linking.client.Deciding;
import org.envoygraph.linking.client.DecisionText;
import org.envoygraph.linking.client.Ours;
import org.envoygraph.linking.client.Proposal;
import org.envoygraph.linking.client.Proposals;
import org.envoygraph.linking.client.Sought;

/** Asks a person, one thing after the other, and has each answer written at once. */
final class LinkDialogue {
    static final int MOST_SHOWN = 5;

    private static final String KEYS =
            "N same, dN different, uN unsure, d all different, s skip, q quit > ";
    private static final Pattern ANSWER = Pattern.compile("([du]?)([1-9]?)");

    private final BufferedReader in;
    private final PrintWriter out;
    private final LinkWords words;
    private final Ours ours;
    private final Deciding deciding;
    private final LinkDecisions decisions;

    LinkDialogue(
            BufferedReader in,
            PrintWriter out,
            LinkWords words,
            Ours ours,
            Deciding deciding,
            LinkDecisions decisions) {
        this.in = in;
        this.out = out;
        this.words = words;
        this.ours = ours;
        this.deciding = deciding;
        this.decisions = decisions;
    }

    /** How one thing ended. */
    enum End {
        NEXT,
        QUIT,
        PROBLEMS
    }

    /** Asks about one thing until it is decided or left. */
    End ask(Proposals proposals) throws IOException {
        Sought sought = proposals.sought();
        out.println();
        out.println(words.heading(sought));
        String context = words.context(sought);
        if (!context.isEmpty()) {
            out.println("  " + context);
        }
        List<Proposal> open = open(proposals);
        if (open.isEmpty()) {
            out.println("  Nothing to decide: the service knows nothing more of this name.");
        }
        boolean shown = false;
        while (!open.isEmpty()) {
            if (!shown) {
                show(open);
                shown = true;
            }
            String answer = answered();
            if (answer.equals("q") || answer.equals("s")) {
                return answer.equals("q") ? End.QUIT : End.NEXT;
            }
            List<LinkDecision> decided = decided(sought, open, answer);
            if (decided.isEmpty()) {
                out.println("  '" + answer + "' is no answer here.");
                continue;
            }
            if (!decisions.write(decided.stream().map(DecisionText::of).toList())) {
                return End.PROBLEMS;
            }
            open.removeIf(p -> decided.stream().anyMatch(d -> d.item().equals(p.found().id())));
            if (decided.get(0).isLink()) {
                return End.NEXT;
            }
            shown = false;
        }
        return End.NEXT;
    }

    /** At the end of input the person has gone. */
    private String answered() throws IOException {
        out.print("  " + KEYS);
        out.flush();
        String line = in.readLine();
        if (line == null) {
            out.println();
            return "q";
        }
        return line.strip().toLowerCase(Locale.ROOT);
    }

    /** Without those that are decided already, of which it is told. */
    private List<Proposal> open(Proposals proposals) {
        List<Proposal> open = new ArrayList<>();
        for (Proposal proposal : proposals.all()) {
            Optional<LinkDecision> before =
                    ours.decision(proposals.sought(), proposal.found().id());
            before.ifPresent(
                    d ->
                            out.println(
                                    "  "
                                            + proposal.found().name()
                                            + ", "
                                            + d.item()
                                            + ": "
                                            + d.judgement().id()
                                            + " already, at "
                                            + d.place()));
            if (before.isEmpty()) {
                open.add(proposal);
            }
        }
        return new ArrayList<>(open.subList(0, Math.min(MOST_SHOWN, open.size())));
    }

    private void show(List<Proposal> open) {
        for (int i = 0; i < open.size(); i++) {
            out.println("  " + (i + 1) + "  " + words.line(open.get(i)));
            out.println("     " + open.get(i).because());
            out.println("     " + open.get(i).found().address());
        }
    }

    private List<LinkDecision> decided(Sought sought, List<Proposal> open, String answer) {
        Matcher read = ANSWER.matcher(answer);
        if (!read.matches() || answer.isEmpty()) {
            return List.of();
        }
        Judgement judgement =
                switch (read.group(1)) {
                    case "d" -> Judgement.DIFFERENT;
                    case "u" -> Judgement.UNSURE;
                    default -> Judgement.SAME;
                };
        List<Proposal> meant = meant(open, read.group(2), judgement);
        return meant.stream()
                .map(p -> deciding.on(sought, p.found(), judgement, Optional.empty()))
                .toList();
    }

    /** Without a number all are different, and of one alone there is no doubt which is meant. */
    private static List<Proposal> meant(List<Proposal> open, String number, Judgement judgement) {
        if (number.isEmpty()) {
            return judgement == Judgement.DIFFERENT || open.size() == 1 ? open : List.of();
        }
        int at = Integer.parseInt(number) - 1;
        return at < open.size() ? List.of(open.get(at)) : List.of();
    }
}
