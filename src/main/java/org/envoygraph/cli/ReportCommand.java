package org.envoygraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.envoygraph.export.Dump;
import org.envoygraph.export.Layout;
import org.envoygraph.export.SortedStatements;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Term;
import org.envoygraph.mapping.Names;
import org.envoygraph.mapping.ReportMapping;
import org.envoygraph.report.Report;
import org.envoygraph.report.ReportFormat;
import org.envoygraph.store.SpilledRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where sources differ. */
@Command(
        name = "report",
        description = {
            "Tells where sources differ, and what rests on one source or one side.",
            "Exit code 1 when a conflict is found that data/accepted.yaml does not accept."
        },
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final String TURTLE = "turtle";

    @Mixin private Workplace workplace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text (default), markdown, turtle or json.")
    private String format = "text";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = Kinds.class,
            description = "Only findings of this kind, such as mode; may be given several times.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--all",
            description = "Look at withdrawn facts and uncertain identifications too.")
    private boolean all;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "Only facts of this article or collection of articles, such as five-articles.")
    private Optional<String> scope = Optional.empty();

    /** What a report can be written as. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("text", "markdown", TURTLE, "json"));
        }
    }

    /** The kinds of finding. */
    static final class Kinds extends Choices {
        Kinds() {
            super(Term.ids(Kind.class));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Formats().has(format)) {
            throw workplace.wrongUse(
                    "'" + format + "' is no format; give text, markdown, turtle or json");
        }
        Set<Kind> wanted = wanted();
        Optional<Facts> facts = workplace.facts("no report");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        Facts told = narrowed(facts.get());
        Report report = Report.of(told, facts.get(), all).only(wanted);
        workplace.out().print(written(report, told));
        workplace.out().flush();
        tellStale(report);
        return report.isClear() ? EnvoyGraph.FINE : EnvoyGraph.PROBLEMS;
    }

    private Facts narrowed(Facts facts) {
        return scope.isEmpty()
                ? facts
                : facts.within(scope.get())
                        .orElseThrow(
                                () ->
                                        workplace.wrongUse(
                                                "'"
                                                        + scope.get()
                                                        + "' is no article and no collection of"
                                                        + " articles"));
    }

    private Set<Kind> wanted() {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        for (String kind : kinds) {
            wanted.add(
                    Term.of(Kind.class, kind)
                            .orElseThrow(
                                    () ->
                                            workplace.wrongUse(
                                                    "'"
                                                            + kind
                                                            + "' is no kind of finding; give "
                                                            + String.join(
                                                                    ", ", Term.ids(Kind.class)))));
        }
        return wanted;
    }

    private String written(Report report, Facts facts) throws IOException {
        return format.equals(TURTLE)
                ? turtle(report, facts)
                : ReportFormat.valueOf(format.toUpperCase(Locale.ROOT)).write(report);
    }

    private static String turtle(Report report, Facts facts) throws IOException {
        ReportMapping mapping = new ReportMapping(facts);
        Layout layout = new Layout(Names.BASE, List.of(), mapping.prefixes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedStatements statements = SortedStatements.forTurtle(SpilledRows::new, layout)) {
            mapping.write(report.findings(), statements);
            Dump.writeTurtle(out, statements);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Entries that accept nothing would hide what comes later under the same key. */
    private void tellStale(Report report) {
        Problems stale = new Problems();
        for (Acceptance entry : report.stale()) {
            stale.add(
                    entry.place(),
                    "'" + entry.finding() + "' accepts nothing that is found; take the entry out");
        }
        if (!stale.isEmpty()) {
            workplace.tell(stale, "data/accepted.yaml is stale");
        }
    }
}
