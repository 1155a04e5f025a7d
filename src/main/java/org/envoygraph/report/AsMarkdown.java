package org.envoygraph.report;

import java.util.List;
import java.util.Locale;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;

/** A report as Markdown: one line a finding, with its facts. */
final class AsMarkdown {
    private AsMarkdown() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder("# Where sources differ\n\n");
        text.append(AsText.summary(report)).append('\n');
        for (Kind kind : Kind.values()) {
            List<Finding> findings =
                    report.findings().stream().filter(f -> f.kind() == kind).toList();
            if (!findings.isEmpty()) {
                text.append("\n## ").append(heading(kind)).append("\n\n");
                findings.forEach(finding -> text.append(line(finding)));
            }
        }
        return text.toString();
    }

    private static String line(Finding finding) {
        String because =
                finding.accepted()
                        .map(e -> " Accepted on " + e.reviewed() + ": " + plain(e.reason()))
                        .orElse("");
        List<String> facts = finding.accounts().stream().map(a -> a.fact().id()).toList();
        return "- **"
                + AsText.standing(finding)
                + "** "
                + plain(finding.words())
                + "."
                + because
                + " Facts: "
                + String.join(", ", facts)
                + ". `"
                + finding.key()
                + "`\n";
    }

    private static String heading(Kind kind) {
        String words = kind.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_<\\[\\]])", "\\\\$1");
    }
}
