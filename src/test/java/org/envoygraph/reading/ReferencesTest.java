package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;
import static org.envoygraph.LittleFolder.EVIDENCE;

import java.nio.file.Path;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids and terms that meet nothing, or meet twice. */
class ReferencesTest {
    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    @Test
    void aPersonMisspeltIsReportedWithTheOneMeant() {
        data.change("{who: sung-kim, as", "{who: sung-kin, as");

        assertThat(data.problems())
                .containsExactly(AT + "13:15: 'sung-kin' is no person; did you mean 'sung-kim'?");
    }

    @Test
    void aCountryMisspeltIsReportedAsACountryWhereAnyPartyMayStand() {
        data.change("to: [liu-xiaoming]", "to: [north-koera]");

        assertThat(data.problems())
                .containsExactly(
                        AT + "33:10: 'north-koera' is no country; did you mean 'north-korea'?");
    }

    @Test
    void aPartyLikeNoOtherIsReportedWithAllItCouldBe() {
        data.change("to: [liu-xiaoming]", "to: [atlantis]");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "33:10: 'atlantis' is no person or country or organization"
                                + " or unidentified party; add it to its file, or correct the id");
    }

    @Test
    void aTermMisspeltIsReportedWithTheOneMeantAndTheList() {
        data.change("mode: video", "mode: vidoe");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "11:11: 'vidoe' is no mode; did you mean 'video'?"
                                + " (in-person, phone, video)");
    }

    @Test
    void aTopicMisspeltIsReported() {
        data.change("topics: [missiles]", "topics: [misiles]");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "17:14: 'misiles' is no topic; did you mean 'missiles'?"
                                + " (launches, missiles)");
    }

    @Test
    void anEventThatNoFactTellsOfIsReported() {
        data.change("statement: in kim-liu-2022-12-07", "statement: in kim-liu-2022-12-08");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "31:16: 'kim-liu-2022-12-08' is no event;"
                                + " did you mean 'kim-liu-2022-12-07'?");
    }

    @Test
    void aStatementSaysWhereItWasSaid() {
        data.change("statement: in kim-liu-2022-12-07", "statement: kim-liu-2022-12-07");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "31:16: 'kim-liu-2022-12-07' says not where it was said;"
                                + " write `in` and an event, or `alone`");
    }

    @Test
    void aRelayOfNoFactIsReported() {
        data.change("relays: aa-03", "relays: [aa-33, aa-03]");

        assertThat(data.problems())
                .containsExactly(AT + "25:14: 'aa-33' is no fact; did you mean 'aa-03'?");
    }

    @Test
    void aMalformedIdIsReportedOnceAndNotAsUnknownToo() {
        data.change("to: [liu-xiaoming]", "to: [Liu Xiaoming]");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "33:10: 'Liu Xiaoming' is no id; use lower-case letters, digits"
                                + " and hyphens");
    }

    @Test
    void aFactIdThatStandsInTwoArticlesIsReportedAtTheSecond() {
        String text = data.read(LittleFolder.ARTICLE);
        String head = text.substring(0, text.indexOf("  aa-01:"));
        String again =
                "  aa-04:\n    circumstance: []\n    label: Again\n    when: {unknown: yes}\n"
                        + "    gist: Once more.\n    "
                        + EVIDENCE;
        data.write("articles/bb-2022-12-10.yaml", head + again);

        assertThat(data.problems())
                .containsExactly(
                        "data/articles/bb-2022-12-10.yaml:10:5: 'aa-04' is a fact already, at "
                                + AT
                                + "39:5; give this one another id");
    }

    @Test
    void aFactIdThatStandsTwiceInOneFileIsReportedAtTheSecond() {
        data.bareFact("aa-04", "circumstance: []\n");

        assertThat(data.problems())
                .containsExactly(
                        AT + "57:3: 'aa-04' stands twice; keep one (the other is at line 38)");
    }

    @Test
    void partiesOfAllRegistersShareOneSpaceOfIds() {
        data.change("register/organizations.yaml", "security-council:", "china:");

        assertThat(data.problems())
                .contains(
                        "data/register/organizations.yaml:5:3: 'china' is a country already, at"
                                + " data/register/countries.yaml:2:3; give this one another id");
    }

    @Test
    void anIdOfAnUnidentifiedPartyIsNotGivenToAPerson() {
        data.change("register/unidentified.yaml", "experts:", "ada-berg:");

        assertThat(data.problems())
                .containsExactly(
                        "data/register/unidentified.yaml:5:3: 'ada-berg' is a person already, at"
                                + " data/register/people.yaml:2:3; give this one another id");
    }

    @Test
    void theSameEventInAnotherArticleIsNoDuplicate() {
        String text =
                data.read(LittleFolder.ARTICLE).replace("  aa-", "  bb-").replace(": aa-", ": bb-");
        data.write("articles/bb-2022-12-10.yaml", text);

        assertThat(data.problems()).isEmpty();
    }

    @Test
    void aReferenceMayRunAheadToALaterFile() {
        data.change(
                "register/countries.yaml",
                "name: China",
                "name: China\n  also: [{name: Peking, in: [aa-2022-12-09]}]");

        assertThat(data.problems()).isEmpty();
    }

    @Test
    void aVariantOfAnArticleThatIsNotThereIsReported() {
        data.change("register/people.yaml", "in: [aa-2022-12-09]", "in: [aa-2022-12-08]");

        assertThat(data.problems())
                .containsExactly(
                        "data/register/people.yaml:17:24: 'aa-2022-12-08' is no article;"
                                + " did you mean 'aa-2022-12-09'?");
    }
}
