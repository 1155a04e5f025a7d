package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.queries.SmallGraph.ask;
import static org.envoygraph.queries.SmallGraph.rows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredQueriesTest {
    private static final String[] CONTACT = {
        "meeting",
        "counterpartLabel",
        "earliest",
        "latest",
        "precisionLabel",
        "modeLabel",
        "placeLabel",
        "certainty",
        "facts"
    };

    @Test
    void contactsTellTheCertainFromThePossible() throws Exception {
        Answer answer = ask("contacts", "person=sung-kim", "from=2022-09-01", "to=2023-10-15");

        assertThat(rows(answer, CONTACT))
                .containsExactly(
                        "kim-noh | Noh Kyu-duk | - | 2022-12-01 | unknown | phone | - | possible | te-05",
                        "kim-liu-2022-12-07 | Liu Xiaoming | 2022-12-07 | 2022-12-07 | day | video | -"
                                + " | certain | kd-01 te-01",
                        "kim-liu-2023-10 | Liu Xiaoming | 2023-10-01 | 2023-10-31 | month | video | -"
                                + " | possible | sc-01");
    }

    @Test
    void aContactOfUnknownDayIsOutWhenItsBoundLiesBeforeThePeriod() throws Exception {
        Answer answer = ask("contacts", "person=sung-kim", "from=2022-12-02");

        assertThat(rows(answer, "meeting", "certainty"))
                .containsExactly("kim-liu-2022-12-07 | certain", "kim-liu-2023-10 | certain");
    }

    @Test
    void anUnnamedCounterpartAndAPlaceAreShown() throws Exception {
        Answer answer = ask("contacts", "person=liu-xiaoming", "from=2022-03-30", "to=2022-03-30");

        assertThat(rows(answer, CONTACT))
                .containsExactly(
                        "liu-gb-2022-03 | UK ambassador to the UN | 2022-03-26 | 2022-03-30 | range"
                                + " | in person | New York | possible | km-24");
    }

    @Test
    void anUnnamedPartyHasContactsToo() throws Exception {
        assertThat(rows(ask("contacts", "person=gb-ambassador-un-2022"), CONTACT))
                .containsExactly(
                        "liu-gb-2022-03 | Liu Xiaoming | 2022-03-26 | 2022-03-30 | range | in person"
                                + " | New York | certain | km-24");
    }

    @Test
    void retractedAndUncertainContactsComeOnRequestAndPlannedOnesNever() throws Exception {
        String[] asked = {"person=sung-kim", "from=2022-05-01", "to=2022-08-01"};

        assertThat(rows(ask("contacts", asked), "facts")).containsExactly("te-05");
        assertThat(rows(ask("contacts", with(asked, "include-retracted=true")), "facts"))
                .containsExactly("te-05", "te-02");
        assertThat(rows(ask("contacts", with(asked, "include-uncertain=true")), "facts"))
                .containsExactly("te-05", "te-03");
    }

    @Test
    void labelsComeInTheLanguageAskedForAndElseInEnglish() throws Exception {
        Answer answer = ask("contacts", "person=sung-kim", "from=2022-12-02", "language=zh");

        assertThat(rows(answer, "counterpartLabel", "modeLabel", "precisionLabel"))
                .containsExactly("刘晓明 | 视频 | day", "刘晓明 | 视频 | month");
    }

    @Test
    void aPostIsAttestedOnItsDay() throws Exception {
        assertThat(posts("date=2022-12-07"))
                .containsExactly(
                        "us-special-representative-dprk | Sung Kim | attested | - | 2023-10-01 | kd-17");
    }

    @Test
    void betweenTwoAttestationsNothingIsClaimed() throws Exception {
        assertThat(posts("date=2023-01-15"))
                .containsExactly(
                        "us-special-representative-dprk | Sung Kim | before-and-after"
                                + " | 2022-12-07 | 2023-10-01 | kd-17 sc-28");
    }

    @Test
    void anAttestationOfAMonthIsNoneOfItsDays() throws Exception {
        assertThat(posts("date=2023-10-10"))
                .containsExactly(
                        "us-special-representative-dprk | Sung Kim | within"
                                + " | 2022-12-07 | - | sc-28");
    }

    @Test
    void whoLeftAPostIsNoLongerNamed() throws Exception {
        assertThat(posts("date=2022-03-01", "person=noh-kyu-duk"))
                .containsExactly(
                        "kr-special-representative-peninsula | Noh Kyu-duk | before"
                                + " | 2022-01-20 | - | te-06");
        assertThat(posts("date=2022-06-01", "person=noh-kyu-duk")).isEmpty();
    }

    @Test
    void aPostCanBeAskedForByItself() throws Exception {
        assertThat(posts("date=2022-01-20", "post=us-special-representative-dprk"))
                .containsExactly(
                        "us-special-representative-dprk | Sung Kim | after | -"
                                + " | 2022-12-07 | kd-17");
    }

    @Test
    void evidenceNamesEveryPassage() throws Exception {
        assertThat(
                        rows(
                                ask("evidence-of-fact", "fact=kd-01"),
                                "fact",
                                "about",
                                "aboutLabel",
                                "articleLabel",
                                "start",
                                "end",
                                "occurrence",
                                "digest",
                                "retracted"))
                .containsExactly(
                        "kd-01 | kim-liu-2022-12-07 | Video conference of Sung Kim and Liu Xiaoming,"
                                + " 7 December 2022 | Korea Herald, 9 December 2022 | 23 | 111 | 2"
                                + " | f6dac0f030612107 | -",
                        "kd-01 | kim-liu-2022-12-07 | Video conference of Sung Kim and Liu Xiaoming,"
                                + " 7 December 2022 | Korea Herald, 9 December 2022 | 800 | 955 | 1"
                                + " | a408991b7382f78b | -");
    }

    @Test
    void aRetractedFactThatIsNamedSaysSo() throws Exception {
        assertThat(rows(ask("evidence-of-fact", "fact=te-02"), "fact", "retracted"))
                .containsExactly("te-02 | 2023-01-01");
    }

    @Test
    void uncertainDatesShowWhatTheyRestOn() throws Exception {
        Answer answer = ask("dates", "unsure=true");

        assertThat(
                        rows(
                                answer,
                                "fact",
                                "about",
                                "earliest",
                                "latest",
                                "precisionLabel",
                                "originLabel",
                                "words",
                                "ruleLabel"))
                .containsExactly(
                        "km-24 | liu-gb-2022-03 | 2022-03-26 | 2022-03-30 | range | inferred | - | -",
                        "te-05 | kim-noh | - | 2022-12-01 | unknown | in the text | - | -",
                        "sc-01 | kim-liu-2023-10 | 2023-10-01 | 2023-10-31 | month"
                                + " | identification of the article | Monday | -",
                        "sc-28 | sung-kim.us-special-representative-dprk | 2023-10-01 | 2023-10-31"
                                + " | month | identification of the article | - | -");
    }

    @Test
    void uncertainDatesCanBeNarrowedAndWidened() throws Exception {
        assertThat(rows(ask("dates", "precision=month"), "fact")).containsExactly("sc-01", "sc-28");
        assertThat(rows(ask("dates", "article=kh-2022-12-09", "unsure=true"), "fact")).isEmpty();
        assertThat(rows(ask("dates", "article=kh-2022-12-09", "zone-origin=assumed"), "fact"))
                .containsExactly("kd-02");
        assertThat(
                        rows(
                                ask(
                                        "dates",
                                        "article=made-up",
                                        "unsure=true",
                                        "include-retracted=true"),
                                "fact"))
                .containsExactly("te-02", "te-05");
    }

    private static List<String> posts(String... asked) throws RefusedParameters {
        return rows(
                ask("posts-on-date", asked),
                "post",
                "holderLabel",
                "attestation",
                "before",
                "after",
                "facts");
    }

    private static String[] with(String[] asked, String more) {
        String[] all = Arrays.copyOf(asked, asked.length + 1);
        all[asked.length] = more;
        return all;
    }
}
