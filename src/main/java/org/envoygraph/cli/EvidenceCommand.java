package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.OneLine;
import org.envoygraph.yaml.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where facts stand, and holds that against the reader's copies of the texts. */
@Command(
        name = "evidence",
        description = {
            "Shows on which passages of which article facts rest, and who told them.",
            "Without FACT: the states of all facts."
        },
        mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(arity = "0..*", paramLabel = "FACT", description = "Facts, such as ha-03.")
    private List<String> named = List.of();

    @Option(names = "--all", description = "All facts, as a table of states.")
    private boolean all;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = {
                "Hold the passages against your copies of the article texts in DIR, and show them.",
                "Texts are found by SHA-256, name, or the passages that stand in them."
            })
    private Optional<Path> articles = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text (default), json or csv.")
    private String format = "text";

    /** What evidence can be written as. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("text", "json", "csv"));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Formats().has(format)) {
            throw workplace.wrongUse("'" + format + "' is no format; give text, json or csv");
        }
        if (all && !named.isEmpty()) {
            throw workplace.wrongUse("Give facts or --all, not both.");
        }
        Optional<Facts> facts = workplace.facts("correct them and ask again");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        List<Fact> chosen = named.isEmpty() ? facts.get().all() : chosen(facts.get());
        ArticleTexts texts =
                articles.isPresent() ? ArticleTexts.in(articles.get()) : ArticleTexts.none();
        ToldBy told = new ToldBy(facts.get());
        EvidenceCheck check = new EvidenceCheck(facts.get(), texts);
        List<FactEvidence> evidence =
                chosen.stream()
                        .map(fact -> FactEvidence.of(fact, facts.get(), told, check))
                        .toList();
        print(evidence);
        return exit(evidence);
    }

    private List<Fact> chosen(Facts facts) {
        List<Fact> chosen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> known = facts.all().stream().map(Fact::id).toList();
        for (String id : new LinkedHashSet<>(named)) {
            facts.fact(id)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> unknown.add(Suggestion.unknown(OneLine.of(id), "fact", known)));
        }
        if (!unknown.isEmpty()) {
            throw workplace.wrongUse(String.join("\n", unknown));
        }
        return chosen;
    }

    private void print(List<FactEvidence> evidence) throws IOException {
        switch (format) {
            case "csv" -> EvidenceRows.csv(evidence, workplace.out());
            case "json" -> EvidenceRows.json(evidence, workplace.out());
            default -> text(evidence);
        }
        workplace.out().flush();
    }

    private void text(List<FactEvidence> evidence) {
        EvidenceText text = new EvidenceText(workplace.out(), workplace.terminal().colours());
        if (named.isEmpty()) {
            text.table(evidence);
            return;
        }
        for (int i = 0; i < evidence.size(); i++) {
            if (i > 0) {
                workplace.out().println();
            }
            text.whole(evidence.get(i));
        }
    }

    private int exit(List<FactEvidence> evidence) {
        if (articles.isEmpty()) {
            workplace.progress(
                    "With --articles DIR the passages are held against your copies of the texts.");
            return EnvoyGraph.FINE;
        }
        List<String> without =
                evidence.stream()
                        .filter(one -> one.has(State.NOT_AVAILABLE))
                        .map(one -> one.fact().told().article())
                        .distinct()
                        .toList();
        if (!without.isEmpty()) {
            workplace.progress(
                    "Not in " + articles.get() + ": " + String.join(", ", without) + ".");
        }
        boolean nothing = evidence.stream().allMatch(one -> one.has(State.NOT_AVAILABLE));
        boolean touched =
                evidence.stream().anyMatch(one -> one.has(State.GONE) || one.has(State.MOVED));
        return nothing || touched ? EnvoyGraph.PROBLEMS : EnvoyGraph.FINE;
    }
}
