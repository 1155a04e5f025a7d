package org.envoygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.linking.client.Deciding;
import org.envoygraph.linking.client.DecisionText;
import org.envoygraph.linking.client.Ours;
import org.envoygraph.linking.client.Proposal;
import org.envoygraph.linking.client.Proposals;
import org.envoygraph.linking.client.Proposing;
import org.envoygraph.linking.client.Service;
import org.envoygraph.linking.client.Sought;

/** One run of the command over things of ours, asked in groups. */
final class LinkSession {
    private final Workplace workplace;
    private final Ours ours;
    private final int atOnce;
    private final Proposing proposing;
    private final LinkWords words;
    private final Deciding deciding;
    private final LinkDecisions decisions;

    LinkSession(
            Workplace workplace,
            Facts facts,
            Ours ours,
            Service service,
            LocalDate today,
            int atOnce) {
        this.workplace = workplace;
        this.ours = ours;
        this.atOnce = atOnce;
        this.proposing = new Proposing(service, ours);
        this.words = new LinkWords(facts);
        this.deciding = new Deciding(service, today);
        this.decisions = new LinkDecisions(workplace);
    }

    /** Takes what is certain; what is left to a person. */
    List<Sought> takeCertain(List<Sought> wanted) throws IOException {
        List<String> entries = new ArrayList<>();
        List<Sought> left = new ArrayList<>();
        for (Proposals proposals : proposals(wanted)) {
            Optional<Proposal> certain =
                    proposals
                            .certain()
                            .filter(
                                    p ->
                                            ours.decision(proposals.sought(), p.found().id())
                                                    .isEmpty());
            if (certain.isPresent()) {
                entries.add(entry(proposals.sought(), certain.get()));
            } else {
                left.add(proposals.sought());
            }
        }
        if (!entries.isEmpty() && !decisions.write(entries)) {
            throw new IOException("what seemed certain contradicts earlier decisions");
        }
        workplace.progress(
                "Taken as certain: " + entries.size() + "; left to you: " + left.size() + ".");
        return left;
    }

    private String entry(Sought sought, Proposal certain) {
        LinkDecision decision =
                deciding.on(
                        sought,
                        certain.found(),
                        Judgement.SAME,
                        Optional.of("Taken by link --auto: " + certain.because()));
        return DecisionText.of(decision);
    }

    int list(List<Sought> wanted, String format) throws IOException {
        List<Proposals> found = proposals(wanted);
        workplace
                .out()
                .print(
                        format.equals("csv")
                                ? LinkTable.csv(found)
                                : LinkTable.table(found, workplace.width()));
        workplace.out().flush();
        return EnvoyGraph.FINE;
    }

    int writeBatch(List<Sought> wanted, Path file) throws IOException {
        String text = new LinkBatch(words, ours).text(proposals(wanted), deciding);
        if (file.getFileName().toString().equals("-")) {
            workplace.out().print(text);
            workplace.out().flush();
        } else {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            workplace.progress(
                    "Review " + file + ", then take it in: ./envoygraph link --take " + file);
        }
        return EnvoyGraph.FINE;
    }

    int ask(List<Sought> wanted, BufferedReader in) throws IOException {
        LinkDialogue dialogue =
                new LinkDialogue(in, workplace.out(), words, ours, deciding, decisions);
        LinkDialogue.End end = LinkDialogue.End.NEXT;
        for (int from = 0; from < wanted.size() && end == LinkDialogue.End.NEXT; from += atOnce) {
            int to = Math.min(wanted.size(), from + atOnce);
            end = ask(dialogue, proposals(wanted.subList(from, to)));
        }
        workplace.progress(decisions.told());
        return end == LinkDialogue.End.PROBLEMS ? EnvoyGraph.PROBLEMS : EnvoyGraph.FINE;
    }

    private static LinkDialogue.End ask(LinkDialogue dialogue, List<Proposals> all)
            throws IOException {
        LinkDialogue.End end = LinkDialogue.End.NEXT;
        for (Proposals proposals : all) {
            if (end == LinkDialogue.End.NEXT) {
                end = dialogue.ask(proposals);
            }
        }
        return end;
    }

    private List<Proposals> proposals(List<Sought> wanted) throws IOException {
        List<Proposals> all = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (MovingLine line = new MovingLine(workplace.err(), workplace.terminal().moving())) {
            for (int from = 0; from < wanted.size(); from += atOnce) {
                int to = Math.min(wanted.size(), from + atOnce);
                line.accept("Asking the service: " + to + " of " + wanted.size());
                all.addAll(proposing.of(wanted.subList(from, to), notes::add));
            }
        }
        notes.forEach(workplace::progress);
        return all;
    }
}
