package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can be a party to a talk. */
class PartyChecksTest {
    private static final String WHEN = "when: {unknown: yes}\n";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private List<String> said(String kind, String participants) {
        return data.fact(kind + ": talk\nparticipants: " + participants + "\n" + WHEN).checked();
    }

    @Test
    void aTalkOfOneIsReported() {
        assertThat(said("meeting", "[china]"))
                .containsExactly(
                        AT
                                + "58:5: 'talk' has 1 participant; a talk has two parties at"
                                + " least");
    }

    @Test
    void aTalkOfNobodyIsReported() {
        assertThat(said("meeting", "[]"))
                .containsExactly(
                        AT
                                + "58:5: 'talk' has no participants; a talk has two parties at"
                                + " least");
    }

    @Test
    void aSessionOfTheCouncilNamesTheBodyThatMet() {
        assertThat(said("council-meeting", "[]"))
                .containsExactly(AT + "58:5: 'talk' has no participants; name the body that met");
    }

    @Test
    void theCouncilAloneMakesASession() {
        assertThat(said("council-meeting", "[security-council]")).isEmpty();
    }

    @Test
    void aCrowdIsNoPartyToATalk() {
        assertThat(said("meeting", "[china, experts]"))
                .containsExactly(
                        AT
                                + "59:27: 'experts' can be no party to a talk; name a person, the"
                                + " unnamed holder of a post, or a body");
    }

    @Test
    void aPersonAnUnnamedHolderABareSurnameAndABodyAreParties() {
        assertThat(
                        said(
                                "meeting",
                                "[sung-kim, cn-ambassador-unnamed, wang, daily-screen]\nidentification: uncertain"))
                .isEmpty();
    }

    @Test
    void aCrowdMayBePresentAtAVisit() {
        assertThat(said("visit", "[china, experts]")).isEmpty();
    }

    @Test
    void whoTakesPartTwiceIsReported() {
        assertThat(said("visit", "[china, {who: china, role: chair}]"))
                .containsExactly(AT + "59:33: 'china' takes part twice; keep one");
    }

    @Test
    void whoIsReturnedTwiceIsReported() {
        data.fact(
                "repatriation: return\nfrom: china\nto: north-korea\nparticipants: [experts,"
                        + " experts]\n"
                        + WHEN);

        assertThat(data.checked())
                .containsExactly(AT + "61:29: 'experts' takes part twice; keep one");
    }

    @Test
    void aBareNameWithCandidatesMakesTheFactUncertain() {
        assertThat(said("meeting", "[china, wang]"))
                .containsExactly(
                        AT
                                + "59:27: 'wang' has candidates, so it is open who is meant; give the"
                                + " fact 'identification: uncertain'");
        assertThat(
                        data.change("[china, wang]", "[china, wang]\n    identification: uncertain")
                                .checked())
                .isEmpty();
    }

    @Test
    void soDoesWhatSuchAPartySaysOrIsTold() {
        data.fact("statement: alone\nspeaker: wang\nto: [wang]\nact: ask\n" + WHEN);

        assertThat(data.checked()).hasSize(2).allMatch(problem -> problem.contains("uncertain"));
    }
}
