package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.envoygraph.LittleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ballots, totals and what came of them. */
class CouncilChecksTest {
    private static final String RESOLUTIONS = "data/council/resolutions.yaml";
    private static final String DRAFTS = "data/council/drafts.yaml";
    private static final String THIRTEEN =
            "[albania, brazil, china, cuba, egypt, france, gabon, ghana, india, japan,"
                    + " russia, united-kingdom, united-states]";

    @TempDir private Path temp;
    private LittleCouncil data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleCouncil.in(temp);
    }

    @Test
    void theLittleRecordPasses() {
        assertThat(data.checked()).isEmpty();
    }

    @Test
    void theYearOfTheSymbolIsThatOfTheDate() {
        data.inResolutions("2016-03-02", "2017-03-02");
        data.inDrafts("2016-05-26", "2015-05-26");

        assertThat(data.checked())
                .containsExactly(
                        DRAFTS
                                + ":2:3: 'S/2016/777' is of another year than its date"
                                + " 2015-05-26; correct one of them",
                        RESOLUTIONS
                                + ":2:3: 'S/RES/9001 (2016)' is of another year than its date"
                                + " 2017-03-02; correct one of them");
    }

    @Test
    void nobodyVotesTwice() {
        data.inResolutions("abstaining: [chad]", "abstaining: [cuba]");

        assertThat(data.checked())
                .containsExactly(RESOLUTIONS + ":11:18: 'cuba' votes twice; keep one");
    }

    @Test
    void completeBallotsAddUpToTheTotals() {
        data.inResolutions("in-favour: 13", "in-favour: 14");

        assertThat(data.checked())
                .containsExactly(
                        RESOLUTIONS
                                + ":9:5: 'in-favour' lists 13 ballots, the totals make it 14;"
                                + " correct one of them, or write 'complete: no'",
                        RESOLUTIONS
                                + ":9:5: 'not-voting' lists 1 ballots, the totals make it 0;"
                                + " correct one of them");
    }

    @Test
    void completeBallotsAreFifteen() {
        data.inResolutions("    not-voting: [mali]\n", "");

        assertThat(data.checked())
                .containsExactly(
                        RESOLUTIONS
                                + ":9:5: 'not-voting' lists 0 ballots, the totals make it 1;"
                                + " correct one of them, or write 'complete: no'");
    }

    @Test
    void ballotsThatAreNotCompleteNeedNotAddUpButAreNoMoreThanTheTotals() {
        data.inDrafts("[russia, mali]", "[russia]");
        assertThat(data.checked()).isEmpty();

        data.inDrafts("against: 2", "against: 0");
        assertThat(data.checked())
                .containsExactly(
                        DRAFTS
                                + ":8:5: 'against' lists 1 ballots, the totals make it 0; correct"
                                + " one of them");
    }

    @Test
    void totalsAreOfFifteenMembers() {
        data.inDrafts("in-favour: 12", "in-favour: 14");

        assertThat(data.checked())
                .containsExactly(DRAFTS + ":8:5: the totals come to more than the 15 members");
    }

    @Test
    void aResolutionHasNineVotesInFavour() {
        data.inResolutions("complete: yes", "complete: no");
        data.inResolutions(THIRTEEN, "[albania]");
        data.inResolutions("in-favour: 13", "in-favour: 8");

        assertThat(data.checked())
                .containsExactly(
                        RESOLUTIONS
                                + ":9:5: a resolution has 9 votes in favour at least,"
                                + " 's-res-9001-2016' has 8");
    }

    @Test
    void noPermanentMemberVotesAgainstAResolution() {
        data.inResolutions(", united-kingdom, united-states]\n", ", united-states]\n");
        data.inResolutions(
                "abstaining: [chad]", "against: [united-kingdom]\n    abstaining: [chad]");
        data.inResolutions("in-favour: 13, against: 0", "in-favour: 12, against: 1");

        assertThat(data.checked())
                .containsExactly(
                        RESOLUTIONS
                                + ":11:15: 'united-kingdom' is a permanent member and votes"
                                + " against; what it stops is a draft, in drafts.yaml");
    }

    @Test
    void onlyAPermanentMemberHasAVeto() {
        data.inDrafts("vetoed-by: [russia]", "vetoed-by: [russia, mali]");

        assertThat(data.checked())
                .containsExactly(
                        DRAFTS
                                + ":2:3: 'mali' has no veto; only china, france, russia,"
                                + " united-kingdom, united-states have");
    }

    @Test
    void whoVetoesVotesAgainst() {
        data.inDrafts("vetoed-by: [russia]", "vetoed-by: [china, russia]");

        assertThat(data.checked())
                .containsExactly(
                        DRAFTS + ":2:3: 'china' vetoes without a ballot against; add the ballot");
    }

    @Test
    void aPermanentMemberThatStopsATextIsNamed() {
        data.inDrafts("  vetoed-by: [russia]\n", "");

        assertThat(data.checked())
                .containsExactly(
                        DRAFTS
                                + ":8:15: 'russia' is a permanent member and votes against; add"
                                + " it to 'vetoed-by'");
    }

    @Test
    void nineVotesAdoptWhatNobodyVetoes() {
        data.inDrafts("  vetoed-by: [russia]\n", "");
        data.inDrafts("[russia, mali]", "[mali]");

        assertThat(data.checked())
                .containsExactly(
                        DRAFTS
                                + ":2:3: 's-2016-777' has 12 votes in favour and no veto; name"
                                + " who vetoed it in 'vetoed-by'");
    }

    @Test
    void aDraftWithTooFewVotesNeedsNoVeto() {
        data.inDrafts("  vetoed-by: [russia]\n", "");
        data.inDrafts("in-favour: 12", "in-favour: 8");

        assertThat(data.checked()).isEmpty();
    }
}
