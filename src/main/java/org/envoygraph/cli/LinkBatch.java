package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.linking.client.Deciding;
import org.envoygraph.linking.client.DecisionText;
import org.envoygraph.linking.client.Ours;
import org.envoygraph.linking.client.Proposal;
import org.envoygraph.linking.client.Proposals;

/**
 * A file of entries to be reviewed: written with {@code unsure}, taken in with what a person put.
 */
record LinkBatch(LinkWords words, Ours ours) {
    private static final String HEAD =
            """
            # To be reviewed: put 'same' or 'different' for 'unsure' where you know it, then
            #   ./envoygraph link --take FILE
            # Entries that stay 'unsure' are left out.
            """;

    /** The entries of some things, each below what a person needs to know. */
    String text(List<Proposals> all, Deciding deciding) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Proposals proposals : all) {
            text.append('\n').append(DecisionText.comment(words.heading(proposals.sought())));
            String context = words.context(proposals.sought());
            if (!context.isEmpty()) {
                text.append(DecisionText.comment(context));
            }
            List<Proposal> open =
                    proposals.all().stream()
                            .filter(p -> isOpen(proposals, p))
                            .limit(LinkDialogue.MOST_SHOWN)
                            .toList();
            if (open.isEmpty()) {
                text.append(DecisionText.comment("Nothing to decide."));
            }
            for (Proposal proposal : open) {
                text.append('\n').append(DecisionText.comment(words.line(proposal)));
                text.append(DecisionText.comment(proposal.because()));
                LinkDecision unsure =
                        deciding.on(
                                proposals.sought(),
                                proposal.found(),
                                Judgement.UNSURE,
                                Optional.empty());
                text.append(DecisionText.of(unsure));
            }
        }
        return text.toString();
    }

    private boolean isOpen(Proposals proposals, Proposal proposal) {
        return ours.decision(proposals.sought(), proposal.found().id()).isEmpty();
    }

    /**
     * The entries of a reviewed file that say something new, as they stand there but for the day.
     *
     * @param problems takes what is wrong with the file
     */
    static List<String> reviewed(
            Home home, Path file, Facts facts, LocalDate today, Problems problems)
            throws IOException {
        Problems there = new Problems();
        List<LinkDecision> read =
                TrialData.read(home, Files.readAllBytes(file), there).links().decisions();
        String shown = "data/links/wikidata.yaml";
        for (Problem problem : there.all()) {
            Place place = problem.place();
            boolean ofFile = place.file().equals(shown);
            Place named = new Place(file.toString(), place.line(), place.column());
            problems.add(ofFile ? named : place, problem.message());
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        List<String> entries = new ArrayList<>();
        for (LinkDecision decision : read) {
            if (decision.judgement() != Judgement.UNSURE && !isThere(decision, facts)) {
                entries.add(entry(lines, decision.place().line() - 1, today));
            }
        }
        return entries;
    }

    private static boolean isThere(LinkDecision decision, Facts facts) {
        return facts.links().decisions().stream()
                .anyMatch(
                        d ->
                                d.subject().isSameAs(decision.subject())
                                        && d.item().equals(decision.item())
                                        && d.judgement() == decision.judgement());
    }

    /** From its first line to the one before the next entry, comment or blank line. */
    private static String entry(List<String> lines, int first, LocalDate today) {
        StringBuilder entry = new StringBuilder(lines.get(first)).append('\n');
        for (int i = first + 1; i < lines.size() && lines.get(i).startsWith(" "); i++) {
            entry.append(lines.get(i)).append('\n');
        }
        return entry.toString()
                .replaceFirst("(?<=[ {,]decided: )\\d{4}-\\d\\d-\\d\\d", today.toString());
    }
}
