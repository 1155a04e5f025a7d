package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.checks.EvidenceCheck.Found;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Problems;
import org.envoygraph.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the curated files, and their evidence against the texts. */
@Command(
        name = "check",
        description = "Checks the curated files and tells all problems with their places.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = {
                "Hold every passage against your copies of the article texts in DIR.",
                "Texts are found by SHA-256, name, or the passages that stand in them."
            })
    private Optional<Path> articles = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Facts> facts = workplace.facts("correct them and check again");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        if (areDoubtful(facts.get())) {
            return EnvoyGraph.PROBLEMS;
        }
        workplace
                .out()
                .println(
                        PlainWords.count(facts.get().all().size(), "fact")
                                + " of "
                                + PlainWords.count(facts.get().articles().size(), "article")
                                + ": no problem found.");
        return articles.isPresent() ? evidence(facts.get(), articles.get()) : EnvoyGraph.FINE;
    }

    /** Tells of events under two names that look the same, and that nobody has set apart. */
    private boolean areDoubtful(Facts facts) {
        Problems doubtful = new Problems();
        Report.of(facts, false).only(Set.of(Kind.DUPLICATE)).findings().stream()
                .filter(Finding::isOpen)
                .forEach(pair -> doubtful.add(pair.accounts().get(0).place(), asked(pair)));
        if (!doubtful.isEmpty()) {
            workplace.tell(doubtful, "say of each pair whether it is one event or two");
        }
        return !doubtful.isEmpty();
    }

    private static String asked(Finding pair) {
        String facts =
                pair.accounts().stream()
                        .map(account -> account.fact().id())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return pair.words() + ", in data/accepted.yaml as '" + pair.key() + "' (" + facts + ")";
    }

    private int evidence(Facts facts, Path folder) throws IOException {
        List<Found> found = EvidenceCheck.check(facts, ArticleTexts.in(folder));
        Map<State, Long> states =
                found.stream().collect(Collectors.groupingBy(Found::state, Collectors.counting()));
        long notHeld = states.getOrDefault(State.NOT_HELD, 0L);
        workplace
                .out()
                .printf(
                        "%s: %d OK, %d moved, %d gone, %d with text not available%s.%n",
                        PlainWords.count(found.size(), "passage"),
                        states.getOrDefault(State.OK, 0L),
                        states.getOrDefault(State.MOVED, 0L),
                        states.getOrDefault(State.GONE, 0L),
                        states.getOrDefault(State.NOT_AVAILABLE, 0L),
                        notHeld == 0 ? "" : ", " + notHeld + " with text not held");
        if (found.size() - notHeld == states.getOrDefault(State.NOT_AVAILABLE, 0L)) {
            workplace.progress("No text of these articles lies in " + folder + ".");
            return EnvoyGraph.PROBLEMS;
        }
        List<String> without = withoutText(found);
        if (!without.isEmpty()) {
            workplace.progress("Not in " + folder + ": " + String.join(", ", without) + ".");
        }
        Problems problems = new Problems();
        found.forEach(f -> problem(f, problems));
        if (problems.isEmpty()) {
            return EnvoyGraph.FINE;
        }
        workplace.tell(problems, "the text may have changed; `envoygraph span` makes new evidence");
        return EnvoyGraph.PROBLEMS;
    }

    private static List<String> withoutText(List<Found> found) {
        return found.stream()
                .filter(f -> f.state() == State.NOT_AVAILABLE)
                .map(f -> f.fact().told().article())
                .distinct()
                .toList();
    }

    private static void problem(Found found, Problems problems) {
        Evidence evidence = found.evidence();
        String passage =
                "the passage "
                        + evidence.start()
                        + "-"
                        + evidence.end()
                        + " of "
                        + found.fact().id();
        if (found.state() == State.GONE) {
            problems.add(evidence.place(), passage + " is gone from the text");
        } else if (found.state() == State.MOVED) {
            int by = found.movedBy().orElseThrow();
            String now = (evidence.start() + by) + "-" + (evidence.end() + by);
            problems.add(
                    evidence.place(),
                    by == 0
                            ? passage + " is no longer occurrence " + evidence.occurrence()
                            : passage + " moved by " + by + ", to " + now);
        }
    }
}
