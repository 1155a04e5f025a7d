package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.envoygraph.LittleCouncil;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.CouncilRecord.Kind;
import org.envoygraph.facts.CouncilVote.Ballot;
import org.envoygraph.facts.CouncilVote.Choice;
import org.envoygraph.facts.CouncilVote.Totals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of the Security Council. */
class CouncilReaderTest {
    private static final String RESOLUTIONS = "data/council/resolutions.yaml";
    private static final String DRAFTS = "data/council/drafts.yaml";

    @TempDir private Path temp;
    private LittleCouncil data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleCouncil.in(temp);
    }

    @Test
    void aResolutionIsReadWithItsVote() {
        CouncilRecord resolution = data.records().get(0);

        assertThat(resolution.id()).isEqualTo("s-res-9001-2016");
        assertThat(resolution.symbol()).isEqualTo("S/RES/9001 (2016)");
        assertThat(resolution.title()).isEqualTo("A made-up resolution");
        assertThat(resolution.kind()).isEqualTo(Kind.RESOLUTION);
        assertThat(resolution.day()).isEqualTo(LocalDate.of(2016, 3, 2));
        assertThat(resolution.topics()).containsExactly("nuclear-test");
        assertThat(resolution.document()).isEqualTo("S/PV.7638");
        assertThat(resolution.sponsors()).containsExactly("albania", "united-states");
        assertThat(resolution.vetoedBy()).isEmpty();
        assertThat(resolution.place()).hasToString(RESOLUTIONS + ":2:3");
        assertThat(resolution.vote().complete()).isTrue();
        assertThat(resolution.vote().totals()).isEqualTo(new Totals(13, 0, 1));
        assertThat(resolution.vote().place()).hasToString(RESOLUTIONS + ":9:5");
        assertThat(resolution.vote().cast(Choice.IN_FAVOUR)).hasSize(13);
        assertThat(resolution.vote().cast(Choice.ABSTAINING))
                .extracting(Ballot::voter)
                .containsExactly("chad");
        assertThat(resolution.vote().cast(Choice.NOT_VOTING))
                .extracting(Ballot::voter)
                .containsExactly("mali");
    }

    @Test
    void aDraftIsReadWithTheVeto() {
        CouncilRecord draft = data.records().get(1);

        assertThat(draft.id()).isEqualTo("s-2016-777");
        assertThat(draft.kind()).isEqualTo(Kind.DRAFT_RESOLUTION);
        assertThat(draft.day()).isEqualTo(LocalDate.of(2016, 5, 26));
        assertThat(draft.vetoedBy()).containsExactly("russia");
        assertThat(draft.topics()).isEmpty();
        assertThat(draft.sponsors()).isEmpty();
        assertThat(draft.vote().complete()).isFalse();
        assertThat(draft.vote().ballots())
                .extracting(b -> b.voter() + " " + b.choice().id() + " " + b.place())
                .containsExactly(
                        "russia against " + DRAFTS + ":9:15", "mali against " + DRAFTS + ":9:23");
    }

    @Test
    void aFileMayHoldNothingYet() {
        assertThat(LittleCouncil.in(temp.resolve("b")).write("council/drafts.yaml", "{}").records())
                .hasSize(1);
    }

    @Test
    void aSymbolHasTheFormOfItsKind() {
        data.inResolutions("S/RES/9001 (2016)", "9001");
        data.inDrafts("S/2016/777", "S/777");

        assertThat(data.problems())
                .containsExactly(
                        DRAFTS
                                + ":2:11: 'S/777' is no symbol of a draft; write it like"
                                + " S/2022/431",
                        RESOLUTIONS
                                + ":2:11: '9001' is no symbol of a resolution; write it like"
                                + " S/RES/1718 (2006)");
    }

    @Test
    void anIdIsMadeFromTheSymbol() {
        data.inDrafts("s-2016-777:", "draft-777:");

        assertThat(data.problems())
                .containsExactly(
                        DRAFTS
                                + ":2:11: 'S/2016/777' belongs to the id 's-2016-777', not"
                                + " 'draft-777'");
    }

    @Test
    void aDocumentIsGivenByItsSymbol() {
        data.inResolutions("S/PV.7638", "7638th meeting");

        assertThat(data.problems())
                .containsExactly(
                        RESOLUTIONS
                                + ":6:13: '7638th meeting' is no document symbol; write it like"
                                + " S/PV.5551");
    }

    @Test
    void aVoterIsACountryAndATopicATopic() {
        data.inDrafts("[russia, mali]", "[russia, mail]");
        data.inResolutions("[nuclear-test]", "[nuclear-tests]");

        assertThat(data.problems())
                .containsExactly(
                        DRAFTS + ":9:23: 'mail' is no country; did you mean 'mali'?",
                        RESOLUTIONS
                                + ":5:12: 'nuclear-tests' is no topic; did you mean"
                                + " 'nuclear-test'? (nuclear-test)");
    }

    @Test
    void aDayIsReal() {
        data.inResolutions("2016-03-02", "2016-02-30");

        assertThat(data.problems())
                .containsExactly(
                        RESOLUTIONS + ":4:12: '2016-02-30' is no day; write it like 2022-12-07");
    }

    @Test
    void whatIsMissingOrUnknownIsReported() {
        data.inDrafts("    complete: no\n", "");
        data.inDrafts("put-to-vote", "adopted");
        data.inResolutions("adopted", "vetoed-by");

        assertThat(data.problems())
                .contains(
                        DRAFTS + ":2:3: 'put-to-vote' is missing; add it",
                        DRAFTS + ":8:5: 'complete' is missing; add it",
                        RESOLUTIONS + ":2:3: 'adopted' is missing; add it")
                .anyMatch(p -> p.startsWith(DRAFTS + ":4:3: 'adopted' is no key here"))
                .anyMatch(p -> p.startsWith(RESOLUTIONS + ":4:3: 'vetoed-by' is no key here"))
                .hasSize(5);
    }

    @Test
    void otherFilesOfTheFolderAreReported() {
        data.write("council/votes.yaml", "a: b\n");

        assertThat(data.problems())
                .containsExactly(
                        "data/council/votes.yaml: is not read; the files here are"
                                + " resolutions.yaml, drafts.yaml");
    }
}
