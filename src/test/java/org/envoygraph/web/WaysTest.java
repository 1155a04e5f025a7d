package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar, silences, first and latest contacts and who met whom, without a script. */
class WaysTest {
    private static final String PAIR = "?country=china&partner=united-states";

    private final ServedStore served = ServedStore.shipped();

    private ReadPage page(String path) throws IOException {
        return ReadPage.of(served, path);
    }

    /** What stands in a month, such as 12 of 2022, in the only calendar of a page. */
    private static Element month(ReadPage page, String year, int month) {
        return page.page().select("table.calendar tbody tr").stream()
                .filter(it -> it.select("th").text().equals(year))
                .findFirst()
                .orElseThrow()
                .select("td")
                .get(month - 1);
    }

    @Test
    void aContactStandsInItsMonthWithItsModeAndLeadsToItsPage() throws IOException {
        Element december = month(page("/calendar" + PAIR), "2022", 12);

        assertThat(december.text()).isEqualTo("vid");
        assertThat(december.select("a").attr("href")).isEqualTo("/id/meeting/kim-liu-2022-12-07");
        assertThat(december.select("a").attr("aria-label"))
                .startsWith("By video: Video conference");
    }

    @Test
    void theMonthsOfTheLongestSilenceAreMarkedAndItIsTold() throws IOException {
        ReadPage page = page("/calendar" + PAIR);

        for (int i = 1; i <= 9; i++) {
            assertThat(month(page, "2023", i).text()).isEqualTo("–");
        }
        assertThat(month(page, "2023", 10).text()).isEqualTo("vid");
        assertThat(month(page, "2023", 11).text()).isEmpty();
        assertThat(month(page, "2022", 5).text()).isEmpty();
        assertThat(page.section("calendar"))
                .contains("Longest silence: 327 days, between Video conference of Sung Kim and");
    }

    @Test
    void aContactOfNoSingleMonthStandsApartWithWhatIsKnown() throws IOException {
        ReadPage page = page("/calendar?country=china&partner=north-korea");

        assertThat(month(page, "2021", 5).text()).isEqualTo("met");
        assertThat(page.page().select("table.calendar tbody tr")).hasSize(1);
        assertThat(page.section("undated"))
                .contains("29 March to 2 April 2022", "North Korean ambassador", "2 sources");
        assertThat(page("/calendar" + PAIR).section("undated")).contains("until 6 July 2021");
    }

    @Test
    void asManyContactsAreInTheCalendarAsInItsCsv() throws IOException {
        List<String> rows = served.get("/calendar.csv" + PAIR).body().lines().skip(1).toList();
        ReadPage page = page("/calendar" + PAIR);

        long contacts = rows.stream().mapToLong(it -> Long.parseLong(it.split(",")[9])).sum();
        int cells = page.page().select("table.calendar td a").size();
        assertThat(cells + page.page().select("#undated tbody tr").size()).isEqualTo(9);
        assertThat(contacts).isEqualTo(9);
    }

    @Test
    void theFiveArticlesAloneHaveACalendarOfTheirOwn() throws IOException {
        ReadPage page = page("/calendar" + PAIR + "&scope=five-articles");

        assertThat(page.page().select("table.calendar td a")).hasSize(4);
        assertThat(page.section("calendar")).contains("Longest silence: 298 to 328 days");
    }

    @Test
    void aModeHidesSilencesSinceTheyAreOfAllModes() throws IOException {
        ReadPage page = page("/calendar" + PAIR + "&mode=video");

        assertThat(page.page().select("table.calendar td a")).hasSize(2);
        assertThat(page.section("calendar")).doesNotContain("Longest silence:", "–");
    }

    @Test
    void aSilenceHasBothContactsAndItsEvidence() throws IOException {
        Element first = page("/gaps" + PAIR).page().select("#gaps tbody tr").first();

        assertThat(first.text()).contains("327", "30 October 2023");
        assertThat(first.select("a").eachAttr("href"))
                .contains(
                        "/id/meeting/kim-liu-2022-12-07",
                        "/id/meeting/kim-liu-2023-10",
                        "/id/fact/kd-01",
                        "/id/article/kh-2022-12-09");
    }

    @Test
    void firstAndLatestContactsStandWithTheirDaysAndWhatHasNone() throws IOException {
        String row = page("/first-and-latest" + PAIR).page().select("#pairs tbody tr").text();

        assertThat(row)
                .contains("1 of them without a first and a last day")
                .contains("First telephone call", "6 July 2021", "30 October 2023");
    }

    @Test
    void whoMetWhomLeadsToTheContactsOfBoth() throws IOException {
        ReadPage page = page("/who-met-whom?person=liu-xiaoming&scope=five-articles");
        Element first = page.page().select("#people tbody tr").first();

        assertThat(first.text()).startsWith("Liu Xiaoming Sung Kim 3 3 sources");
        assertThat(first.select("a").eachAttr("href"))
                .contains("/explore?person=liu-xiaoming&counterpart=sung-kim");
    }

    @ParameterizedTest
    @CsvSource({
        "/calendar, contacts-by-month",
        "/gaps, longest-silences",
        "/first-and-latest, pairs-of-countries",
        "/who-met-whom, who-met-whom"
    })
    void theSameIsALinkCsvAndJson(String path, String query) throws IOException {
        String asked = "?country=china&scope=five-articles";
        ReadPage page = page(path + asked);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.addresses())
                .contains(path + asked, path + ".csv" + asked, path + ".json" + asked)
                .contains("/questions/" + query + asked);
        for (String suffix : List.of(".csv", ".json")) {
            assertThat(served.get(path + suffix + asked).body())
                    .isNotEmpty()
                    .isEqualTo(served.get("/api/queries/" + query + suffix + asked).body());
        }
        HttpResponse<String> wanted =
                served.send(
                        HttpRequest.newBuilder(served.at(path + asked))
                                .header("Accept", "text/csv"));
        assertThat(wanted.body()).isEqualTo(served.get(path + ".csv" + asked).body());
        assertThat(page.page().select("main svg"))
                .allMatch(it -> it.hasAttr("aria-hidden") || it.closest("[aria-hidden]") != null);
        assertThat(page.page().select("main table")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar", "/gaps", "/first-and-latest", "/who-met-whom"})
    void whatIsNoCountryIsToldAndStaysInItsField(String path) throws IOException {
        ReadPage page = page(path + "?country=nowhere");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.page().select(".warning").text()).contains("nowhere");
        assertThat(page.page().select("[name=country]").val()).isEqualTo("nowhere");
        assertThat(served.get(path + ".csv?country=nowhere").statusCode()).isEqualTo(400);
    }

    @Test
    void manyRowsComeInPages() throws IOException {
        ReadPage first = page("/gaps");
        String next =
                first.page().select("p.more a[href*=offset]").attr("href").replaceFirst("#.*", "");
        ReadPage second = page(next);

        assertThat(first.page().select("#gaps tbody tr")).hasSize(25);
        assertThat(second.page().select("p.more").text()).contains("26 to 50 of");
        assertThat(second.page().select("p.more a").first().attr("href")).isEqualTo("/gaps#gaps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gaps", "/first-and-latest", "/who-met-whom"})
    void aSiteWithoutAServerHasAllRows(String path) throws IOException {
        String csv = page(path + ".csv").text();

        ReadPage all = page(SiteAddresses.asked(path));

        assertThat(all.page().select("table.stacks tbody tr"))
                .hasSize((int) csv.lines().count() - 1);
        assertThat(all.page().select("p.more a[href*=offset]")).isEmpty();
    }

    @Test
    void asManyRowsAsOneAsksForComeAndTheNextPageHasAsMany() throws IOException {
        ReadPage three = page("/gaps?limit=3");

        assertThat(three.page().select("table.stacks tbody tr")).hasSize(3);
        assertThat(three.page().select("p.more a").attr("href"))
                .isEqualTo("/gaps?limit=3&offset=3#gaps");
    }

    @Test
    void aSilenceThatBeginsWithinASpanSaysTheMonthOnce() throws IOException {
        assertThat(page("/gaps?limit=1000").section("gaps"))
                .contains("29 to 30 March 2022", "29 March to 2 April 2022")
                .doesNotContain("March 2022 to");
    }
}
