package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.envoygraph.Copied;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for which more is looked at than their asker waits for. */
class LongPagesTest {
    private static final int FEW = 1_000;
    private static final String CHINA = "/questions/contacts?country=china";

    @TempDir private static Path home;
    @TempDir private static Path other;
    @TempDir private static Path profile;
    private static ServedStore served;

    @BeforeAll
    static void serve() throws IOException {
        Copied.built(home);
        Copied.built(other);
        served = ServedStore.over(home, with(FEW));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** Terms of a server that takes only so many steps for a page. */
    static Terms with(long steps) {
        return Terms.of("127.0.0.1").with(OtherLimits.steps(steps));
    }

    @Test
    void theFormIsThereAtOnceAndTheRowsAtTheAddressWhereOneWaits() throws IOException {
        HttpResponse<String> soon = served.get(CHINA);
        Document form = Jsoup.parse(soon.body());

        assertThat(soon.statusCode()).isEqualTo(202);
        assertThat(soon.headers().map())
                .containsEntry("Refresh", List.of("0; url=" + CHINA + "&wait=yes"))
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsKey("Content-Security-Policy");
        assertThat(form.select("form.question [name=country]").attr("value")).isEqualTo("china");
        assertThat(form.select("[role=status] a").attr("href")).isEqualTo(CHINA + "&wait=yes");
        assertThat(form.select("#answer")).isEmpty();

        HttpResponse<String> waited = served.get(CHINA + "&wait=yes");
        assertThat(waited.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(waited.body()).select("#answer tbody tr")).hasSize(25);
        assertThat(waited.body()).doesNotContain("wait=yes");

        HttpResponse<String> kept = served.get(CHINA);
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo(waited.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/questions/statements?side=china, #answer",
        "/gaps?country=japan&include-uncertain=true, #gaps",
        "/calendar?country=japan&language=ko, #calendar",
    })
    void whatAsksTheGraphIsTakenUpByWhoWaits(String address, String part) throws IOException {
        assertThat(served.get(address).statusCode()).isEqualTo(202);
        HttpResponse<String> waited = served.get(address + "&wait=yes");

        assertThat(waited.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(waited.body()).select(part)).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldAtOnce() throws IOException {
        assertThat(served.get("/questions/contacts?country=chnia").statusCode()).isEqualTo(400);
        assertThat(served.get("/id/person/nobody").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/explore.csv", "/calendar.csv", "/api/queries/contacts.csv?country=russia"})
    void programsWait(String address) throws IOException {
        assertThat(served.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explore", "/calendar", "/who-met-whom?person=sung-kim"})
    void pagesOfAllContactsTellThatTheseAreRead(String address) throws IOException {
        try (ServedStore fresh = ServedStore.over(other, with(FEW))) {
            HttpResponse<String> soon = fresh.get(address);
            assertThat(soon.statusCode()).isEqualTo(202);
            assertThat(Jsoup.parse(soon.body()).select("[role=status]").text()).contains("seconds");

            String waiting = address + (address.contains("?") ? "&" : "?") + "wait=yes";
            assertThat(fresh.get(waiting).statusCode()).isEqualTo(200);
            assertThat(fresh.get(address).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoIsToldSoBesideOthersLeavesNothingBehind() throws IOException {
        List<String> addresses =
                List.of("/", "/explore", "/gaps", "/id/fact/kd-03.nt", "/calendar");
        Set<Integer> answers = new ConcurrentSkipListSet<>();
        try (ServedStore fresh = ServedStore.over(other, with(0))) {
            IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i -> addresses.get(i % addresses.size()))
                    .forEach(address -> answers.add(status(fresh, address)));
        }
        assertThat(answers).containsExactly(200, 202);
    }

    private static int status(ServedStore fresh, String address) {
        try {
            return fresh.get(address).statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void aBrowserShowsTheRowsWhenTheyAreThere() throws IOException {
        try (Browser browser = Browser.start(profile)) {
            browser.open(served.at("/questions/contacts?country=south-korea"));
            browser.untilThere("#answer tbody tr");

            assertThat(browser.address())
                    .isEqualTo(served.at("/questions/contacts?country=south-korea"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** The page that comes first is shown in another's place, since it leads on at once. */
    @Test
    void axeFindsNothingWrongWithThePageThatComesFirst() throws IOException {
        try (ServedStore fresh = ServedStore.over(other, with(0));
                Browser browser = Browser.start(profile)) {
            for (String address : List.of("/explore", "/calendar", CHINA)) {
                browser.open(fresh.at("/id/fact/kd-03"));
                String soon =
                        browser.value(
                                        "fetch('"
                                                + address
                                                + "').then(it => it.text()).then(it =>"
                                                + " document.documentElement.innerHTML = it)")
                                .asText();
                browser.until("document.styleSheets.length > 0");
                browser.media("light", "screen");
                assertThat(soon).contains("takes some seconds");
                assertThat(Axe.violations(browser, "")).as(address).isEmpty();
                browser.media("dark", "screen");
                assertThat(Axe.violations(browser, Axe.CONTRAST)).as(address).isEmpty();
            }
        }
    }
}
