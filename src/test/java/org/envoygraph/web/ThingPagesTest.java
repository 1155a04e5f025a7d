package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page for each kind of thing, over the graph that the project ships. */
class ThingPagesTest {
    private final ServedStore served = ServedStore.shipped();

    private ReadPage page(String path) throws IOException {
        ReadPage page = ReadPage.of(served, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /id/person/sung-kim               | Sung Kim
                    /id/unidentified/analysts-hani-2021-07-08 | Analysts of China’s contacts, July 2021
                    /id/country/china                 | China
                    /id/organization/korea-herald     | The Korea Herald
                    /id/post/us-special-representative-dprk | Special representative of the United States for North Korea
                    /id/meeting/kim-liu-2022-12-07    | Video conference of Sung Kim and Liu Xiaoming, 7 December 2022
                    /id/visit/liu-new-york-2022-03    | Liu Xiaoming's trip to New York, March 2022
                    /id/statement/kd-03               | Sung Kim voices worry at the launches of 2022
                    /id/text/s-2022-431               | Draft resolution S/2022/431, on further sanctions against North Korea
                    /id/vote/s-2022-431               | Vote on S/2022/431
                    /id/topic/unsc-response           | Security Council response
                    /id/mode/video                    | By video
                    /id/scheme/mode                   | Mode
                    /id/article/scmp-2023-10          | Article scmp-2023-10
                    /id/fact/kd-01                    | Video conference of Sung Kim and Liu Xiaoming, 7 December 2022
                    /id/when/kd-01                    | 7 December 2022
                    /id/tenure/sung-kim.us-special-representative-dprk | Sung Kim as Special representative of the United States for North Korea
                    /graph/links                      | Links and identifiers
                    """)
    void eachKindHasAPageUnderItsName(String path, String name) throws IOException {
        ReadPage page = page(path);

        assertThat(page.heading()).startsWith(name);
        assertThat(page.page().title()).isEqualTo(name + " – Envoy Graph");
        assertThat(page.page().select("main, header, footer, nav, a.skip")).hasSizeGreaterThan(4);
        assertThat(page.page().select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aPersonHasPostsContactsStatementsTitlesAndIdentifiers() throws IOException {
        ReadPage page = page("/id/person/sung-kim");

        assertThat(page.section("posts"))
                .contains("Special representative of the United States for North Korea")
                .contains("First seen", "May 2021", "Last seen", "October 2023");
        assertThat(page.section("contacts"))
                .contains("Liu Xiaoming", "By video", "7 December 2022", "October 2023");
        assertThat(page.section("statements")).contains("Known through", "Ned Price");
        assertThat(page.section("names")).contains("US envoy for N. Korea", "English");
        assertThat(page.section("identifiers")).contains("POCOM", "kim-sung-y");
        assertThat(page("/id/person/joe-biden").page().select("#identifiers a").eachAttr("href"))
                .contains("http://www.wikidata.org/entity/Q6279");
    }

    @Test
    void aMeetingShowsBothAccountsAndWhatEachLeftOut() throws IOException {
        ReadPage page = page("/id/meeting/kim-liu-2021-07-06");

        assertThat(page.section("participants"))
                .contains("Sung Kim United States")
                .contains("Special representative of China for the Korean Peninsula");
        assertThat(page.page().select("#side-by-side th").eachText())
                .containsExactly("What", "China", "United States", "Sources");
        assertThat(page.page().select("#side-by-side tr:has(a[href$=ha-03])").text())
                .contains("told (ha-03)", "left out");
        assertThat(page.section("accounts")).contains("Published", "Confirmed only", "Declined");
        assertThat(page.section("chains"))
                .contains("Chinese foreign ministry's account of the call of 6 July 2021");
    }

    @Test
    void aDateShowsItsWordsItsAnchorAndItsRule() throws IOException {
        assertThat(page("/id/meeting/kim-liu-2022-12-07").section("dating"))
                .contains("7 December 2022", "“Wednesday”", "9 December 2022", "+09:00", "Assumed")
                .containsIgnoringCase("weekday before");
        assertThat(page("/id/meeting/kim-liu-2023-10").page().select("dl.head").text())
                .contains("When October 2023");
    }

    @Test
    void anEventShowsWhatOtherSourcesSettle() throws IOException {
        ReadPage video = page("/id/meeting/kim-liu-2023-10");

        assertThat(video.page().select("#settled h2").text())
                .isEqualTo("What other sources settle");
        assertThat(video.page().select("#settled tr:has(a[href$=s3-01])").text())
                .startsWith("date October 2023 (sc-01) 30 October 2023 (s3-01)");
        assertThat(page("/id/meeting/kim-liu-2021-07-06").section("settled"))
                .contains("who asked for it not told (ha-01) United States (hk-01)");
        assertThat(page("/id/provocation/dprk-icbm-2022-03").section("settled"))
                .contains("date unknown, not after 25 March 2022 (km-11) 24 March 2022 (ud-02)");
        assertThat(page("/id/statement/kd-03").page().select("#settled")).isEmpty();
    }

    @Test
    void aFactShowsItsPassagesAndHowSureItIs() throws IOException {
        ReadPage page = page("/id/fact/sc-06");

        assertThat(page.page().select("h1 .mark").eachText()).containsExactly("alleged");
        assertThat(page.section("evidence")).contains("441–512", "bd62b6cf7e0fd6d5");
        assertThat(page("/id/fact/sc-13").page().select("h1 .mark").text()).contains("uncertain");
        assertThat(page("/id/statement/ha-24").page().select("h1 .mark").text())
                .contains("predicted");
    }

    @Test
    void aTextHasItsLifeAndAnArticleItsFacts() throws IOException {
        assertThat(page("/id/text/s-2022-431").section("life")).contains("Vetoed");
        assertThat(page("/id/text/s-2022-431").section("ballots")).contains("Against", "China");
        assertThat(page("/id/article/kh-2022-12-09").section("facts"))
                .containsSubsequence("kd-01", "kd-02", "kd-03", "kd-10");
        assertThat(page("/id/country/china").section("votes")).contains("Against");
        assertThat(page("/id/topic/unsc-response").section("positions")).contains("Russia");
    }

    @Test
    void eachValueSaysWhatItRestsOn() throws IOException {
        ReadPage page = page("/id/meeting/kim-liu-2022-12-07");

        assertThat(page.page().select("#values dd:has(a[href=/id/mode/video]) details").text())
                .contains("kd-01", "narrated", "holds rare talks");
        assertThat(
                        page("/id/person/sung-kim")
                                .page()
                                .select("#values dd details a")
                                .eachAttr("href"))
                .contains("/graph/register/people");
    }

    @Test
    void namesOfOtherLanguagesSayWhichTheyAre() throws IOException {
        assertThat(page("/id/person/liu-xiaoming").page().select("[lang=zh], [lang=zh-Hans]"))
                .isNotNull();
        assertThat(page("/id/person/sung-kim").page().select("h1 span").attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void aKindHasAListAndAWordThatIsNowhereASuggestion() throws IOException {
        assertThat(page("/id/person").page().select("main li a").eachText())
                .contains("Sung Kim", "Liu Xiaoming");

        ReadPage none = ReadPage.of(served, "/id/person/sung-kin");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.page().select("main").text())
                .contains("Nothing is called id/person/sung-kin", "Did you mean");
        assertThat(none.page().select("main a").eachAttr("href")).startsWith("/id/person/sung-kim");
    }

    @Test
    void theSearchFindsAndKeepsWhatWasTyped() throws IOException {
        ReadPage page = page("/search?words=nuclear+test");

        assertThat(page.page().select("main li a").eachAttr("href")).isNotEmpty();
        assertThat(page.page().select("header input").attr("value")).isEqualTo("nuclear test");
        assertThat(page("/search?words=%3Cb%3E").page().select("main b")).isEmpty();
        assertThat(page("/search").page().select("main").text()).contains("Type words");
    }

    @Test
    void theStartPageHasTheLatestContactsAndACalendarOfPairs() throws IOException {
        ReadPage page = page("/");

        assertThat(page.section("latest"))
                .containsSubsequence("18 December 2024", "9 December 2024");
        assertThat(page.page().select("table.calendar caption").eachText())
                .anyMatch(it -> it.contains("China") && it.contains("United States"));
        assertThat(
                        page.page()
                                .select("table.calendar a[href=/id/meeting/kim-liu-2022-12-07]")
                                .text())
                .isEqualTo("vid");
        assertThat(page.page().select("form[role=search]").attr("action")).isEqualTo("/search");
    }

    @Test
    void aPassageOfATextThatIsNotHeldSaysSo() throws IOException {
        assertThat(page("/id/fact/yk-01").page().select("#evidence a[href^=/id/evidence/]").text())
                .isEqualTo("text not held");
    }

    @Test
    void anotherNameStandsOnce() throws IOException {
        assertThat(
                        page("/id/person/liu-xiaoming")
                                .page()
                                .select("dl.head dd")
                                .get(0)
                                .select(".value"))
                .extracting(it -> it.text())
                .contains("Liu")
                .doesNotHaveDuplicates();
    }
}
