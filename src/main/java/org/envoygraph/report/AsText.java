package org.envoygraph.report;

import java.util.List;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;

/** A report as plain text, grouped by kind. */
final class AsText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private AsText() {}

    static String of(Report report) {
        AsText written = new AsText();
        for (Kind kind : Kind.values()) {
            List<Finding> findings =
                    report.findings().stream().filter(f -> f.kind() == kind).toList();
            if (!findings.isEmpty()) {
                written.line("", "== " + kind.id());
                findings.forEach(written::finding);
                written.line("", "");
            }
        }
        written.line("", summary(report));
        return written.text.toString();
    }

    static String summary(Report report) {
        return count(report.open(), "conflict")
                + ", "
                + count(report.notices(), "notice")
                + ", "
                + report.accepted()
                + " accepted.";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Conflict, notice or accepted. */
    static String standing(Finding finding) {
        return finding.accepted().isPresent() ? "accepted" : finding.severity().id();
    }

    private void finding(Finding finding) {
        line("", standing(finding) + ": " + finding.words());
        line(INDENT, finding.key());
        finding.accepted().ifPresent(this::accepted);
        List<String> ids = factsAlone(finding);
        if (!ids.isEmpty()) {
            line(INDENT, String.join(" ", ids));
        }
        for (Account account : finding.accounts()) {
            if (!account.value().isEmpty()) {
                line(
                        INDENT,
                        account.fact().id() + INDENT + account.value() + INDENT + account.place());
            }
        }
    }

    /** The facts of which nothing is told but that they are there. */
    private static List<String> factsAlone(Finding finding) {
        return finding.accounts().stream()
                .filter(account -> account.value().isEmpty())
                .map(account -> account.fact().id())
                .toList();
    }

    private void accepted(Acceptance entry) {
        line(
                INDENT,
                "because: "
                        + entry.reason()
                        + " (reviewed "
                        + entry.reviewed()
                        + ", "
                        + entry.place()
                        + ")");
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }
}
