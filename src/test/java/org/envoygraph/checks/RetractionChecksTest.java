package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts withdrawn and facts that take their place. */
class RetractionChecksTest {
    private static final String KEYS =
            "circumstance: [china]\nwhen: {unknown: yes}\nlabel: One\ngist: A thing.\n";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private List<String> said(String retracted) {
        return withdrawn("aa-07", retracted).checked();
    }

    private LittleFolder withdrawn(String id, String retracted) {
        String told = "retracted: {" + retracted + "}\n";
        return data.bareFact(id, KEYS + told + LittleFolder.EVIDENCE);
    }

    @Test
    void aFactWithdrawnForAnotherThatHoldsIsInOrder() {
        assertThat(said("on: 2026-05-06, reason: Told twice., superseded-by: aa-01")).isEmpty();
    }

    @Test
    void aFactDoesNotTakeItsOwnPlace() {
        assertThat(said("on: 2026-05-06, reason: Wrong., superseded-by: aa-07"))
                .containsExactly(
                        AT + "58:5: 'aa-07' cannot take its own place; name another fact, or none");
    }

    @Test
    void anUnknownFactTakesNoPlace() {
        withdrawn("aa-07", "on: 2026-05-06, reason: Wrong., superseded-by: aa-77");

        assertThat(data.problems())
                .containsExactly(AT + "62:64: 'aa-77' is no fact; did you mean 'aa-07'?");
    }

    @Test
    void factsThatGiveWayToEachOtherAreReportedBoth() {
        withdrawn("aa-07", "on: 2026-05-06, reason: Wrong., superseded-by: aa-08");
        withdrawn("aa-08", "on: 2026-05-07, reason: Wrong., superseded-by: aa-07");

        assertThat(data.checked())
                .containsExactly(
                        AT
                                + "58:5: 'aa-07' comes back to itself by 'superseded-by'; end at a"
                                + " fact that holds",
                        AT
                                + "65:5: 'aa-08' comes back to itself by 'superseded-by'; end at a"
                                + " fact that holds");
    }

    @Test
    void whatWasWithdrawnOnAnEarlierDayTakesNoPlace() {
        withdrawn("aa-07", "on: 2026-05-06, reason: Wrong., superseded-by: aa-08");
        withdrawn("aa-08", "on: 2026-05-05, reason: Wrong too.");

        assertThat(data.checked())
                .containsExactly(
                        AT
                                + "58:5: 'aa-07' gives way on 2026-05-06 to 'aa-08', which was"
                                + " withdrawn on 2026-05-05; name the fact that holds, or correct a"
                                + " day");
    }

    @Test
    void whatIsWithdrawnLaterTookThePlaceMeanwhile() {
        withdrawn("aa-07", "on: 2026-05-06, reason: Wrong., superseded-by: aa-08");
        withdrawn("aa-08", "on: 2026-06-05, reason: Wrong too., superseded-by: aa-01");

        assertThat(data.checked()).isEmpty();
    }

    @Test
    void nothingIsWithdrawnBeforeItsArticleIsPublished() {
        assertThat(said("on: 2022-12-08, reason: Wrong."))
                .containsExactly(
                        AT
                                + "58:5: 'aa-07' is withdrawn on 2022-12-08, before its article was"
                                + " published on 2022-12-09; correct the day");
    }
}
