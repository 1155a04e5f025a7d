package org.envoygraph.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Account;

/** A report as JSON. */
final class AsJson {
    private static final char FIRST_PLAIN = ' ';

    private AsJson() {}

    static String of(Report report) {
        return object(
                        pair("conflicts", Long.toString(report.open())),
                        pair("notices", Long.toString(report.notices())),
                        pair("accepted", Long.toString(report.accepted())),
                        pair(
                                "findings",
                                array(report.findings().stream().map(AsJson::finding).toList())),
                        pair("stale", array(report.stale().stream().map(AsJson::entry).toList())))
                + "\n";
    }

    private static String finding(Finding finding) {
        List<String> pairs = new ArrayList<>();
        pairs.add(pair("kind", text(finding.kind().id())));
        pairs.add(pair("severity", text(finding.severity().id())));
        pairs.add(pair("key", text(finding.key())));
        pairs.add(pair("subject", text(finding.subject())));
        pairs.add(pair("words", text(finding.words())));
        pairs.add(
                pair("accounts", array(finding.accounts().stream().map(AsJson::account).toList())));
        finding.accepted().ifPresent(entry -> pairs.add(pair("accepted", entry(entry))));
        return object(pairs.toArray(String[]::new));
    }

    private static String account(Account account) {
        return object(
                pair("fact", text(account.fact().id())),
                pair("article", text(account.fact().told().article())),
                pair("value", text(account.value())),
                pair("place", text(account.place().toString())));
    }

    private static String entry(Acceptance entry) {
        return object(
                pair("finding", text(entry.finding())),
                pair("reason", text(entry.reason())),
                pair("reviewed", text(entry.reviewed().toString())),
                pair("place", text(entry.place().toString())));
    }

    private static String pair(String name, String value) {
        return text(name) + ": " + value;
    }

    private static String object(String... pairs) {
        return "{" + String.join(", ", pairs) + "}";
    }

    private static String array(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",\n  ", "[", "]"));
    }

    private static String text(String words) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : words.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < FIRST_PLAIN) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
