package org.envoygraph.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The five articles have no conflict, and their notices are those that were read one by one; so are
 * the conflicts of all sources.
 */
class ShippedReportTest {
    private static Report all;
    private static Report report;

    @BeforeAll
    static void read() throws IOException {
        Facts facts = Shipped.facts();
        all = Report.of(facts, false);
        report = Report.of(facts.within("five-articles").orElseThrow(), facts, false);
    }

    @Test
    void theConflictsOfAllSourcesAreThoseThatWereRead() throws IOException {
        assertThat(all.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.CONFLICT)
                .extracting(Finding::words)
                .containsExactlyElementsOf(
                        Files.readAllLines(Planted.resource("shipped-conflicts.txt")));
        assertThat(all.stale()).isEmpty();
    }

    @Test
    void conflictsThatNothingSettlesAreOpen() {
        assertThat(all.findings())
                .filteredOn(Finding::isOpen)
                .extracting(Finding::key)
                .containsExactly(
                        "mode/kim-gunn-liu-2022-11-15/phone+video",
                        "tenure-order/sung-kim.us-ambassador-id/np-02+si-06");
    }

    @Test
    void aRecordOfAMonthIsNotHeldAgainstTheCountOfAYear() {
        assertThat(all.findings())
                .filteredOn(finding -> finding.key().startsWith("superlative/c025-05"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Finding.Severity.NOTICE);
    }

    @Test
    void aCountryIsNamedWhereSomebodySpeaksForIt() {
        assertThat(all.findings())
                .filteredOn(
                        finding -> finding.key().startsWith("participants/unsc-dprk-2022-11-21"))
                .singleElement()
                .extracting(Finding::words)
                .asString()
                .contains("without rosemary-dicarlo (cn-01)");
    }

    @Test
    void noConflictIsOpenAndNoEntryIsStale() {
        assertThat(report.open()).isZero();
        assertThat(report.stale()).isEmpty();
        assertThat(report.isClear()).isTrue();
    }

    @Test
    void theNoticesAreThoseThatWereRead() throws IOException {
        assertThat(report.findings())
                .extracting(Finding::words)
                .containsExactlyElementsOf(Files.readAllLines(Planted.resource("shipped.txt")));
    }

    @Test
    void aCountOfLaterInTheYearIsGrowth() {
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.GROWTH)
                .singleElement()
                .extracting(Finding::words)
                .asString()
                .endsWith("13 by 2022-03-31 (km-21), 63 by 2022-12-09 (kd-05)");
    }
}
