package org.envoygraph.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;

/**
 * All findings, sorted by kind, severity and key.
 *
 * @param stale entries of curators that accept nothing that is found
 */
public record Report(List<Finding> findings, List<Acceptance> stale) {
    /** One way to look at the facts. */
    interface Look {
        void look(Told told, Findings found);
    }

    private static final List<Look> ALL =
            List.of(
                    new EventDates(),
                    new EventCircumstances(),
                    new EventParties(),
                    new EventValues(),
                    new Holders(),
                    new TenureOrder(),
                    new Counts(),
                    new Superlatives(),
                    new Duplicates(),
                    new Witnesses(),
                    new OneSide(),
                    new Silence());

    public Report {
        findings = List.copyOf(findings);
        stale = List.copyOf(stale);
    }

    /**
     * Looks at facts that are free of problems.
     *
     * @param everything whether facts that are withdrawn or not surely identified are looked at too
     */
    public static Report of(Facts facts, boolean everything) {
        return of(facts, facts, everything);
    }

    /**
     * Looks at a part of the facts. An entry of curators is stale only when the whole has nothing
     * that it accepts.
     *
     * @param everything whether facts that are withdrawn or not surely identified are looked at too
     */
    public static Report of(Facts facts, Facts whole, boolean everything) {
        Map<String, Acceptance> accepted = new HashMap<>();
        facts.accepted().forEach(entry -> accepted.put(entry.finding(), entry));
        List<Finding> found = found(facts, everything);
        Set<String> keys = new HashSet<>();
        found.forEach(finding -> keys.add(finding.key()));
        if (!everything && !keys.containsAll(accepted.keySet())) {
            found(facts, true).forEach(finding -> keys.add(finding.key()));
        }
        if (facts != whole && !keys.containsAll(accepted.keySet())) {
            found(whole, false).forEach(finding -> keys.add(finding.key()));
            found(whole, true).forEach(finding -> keys.add(finding.key()));
        }
        return new Report(
                found.stream()
                        .map(
                                finding ->
                                        accepted.containsKey(finding.key())
                                                ? finding.acceptedBy(accepted.get(finding.key()))
                                                : finding)
                        .sorted()
                        .toList(),
                facts.accepted().stream().filter(e -> !keys.contains(e.finding())).toList());
    }

    private static List<Finding> found(Facts facts, boolean everything) {
        Told told = new Told(facts, everything);
        Findings found = new Findings(facts);
        ALL.forEach(look -> look.look(told, found));
        return found.all();
    }

    /** What there is of some kinds; of all, when none is named. */
    public Report only(Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return this;
        }
        List<String> begins = kinds.stream().map(kind -> kind.id() + "/").toList();
        return new Report(
                findings.stream().filter(f -> kinds.contains(f.kind())).toList(),
                stale.stream()
                        .filter(e -> begins.stream().anyMatch(e.finding()::startsWith))
                        .toList());
    }

    /** How many conflicts nobody has accepted. */
    public long open() {
        return findings.stream().filter(Finding::isOpen).count();
    }

    /** How many findings are accepted. */
    public long accepted() {
        return findings.stream().filter(f -> f.accepted().isPresent()).count();
    }

    /** How many notices are not accepted. */
    public long notices() {
        return findings.stream()
                .filter(f -> f.severity() == Severity.NOTICE && f.accepted().isEmpty())
                .count();
    }

    /** Whether there is nothing that a curator must decide: no open conflict, no stale entry. */
    public boolean isClear() {
        return open() == 0 && stale.isEmpty();
    }
}
