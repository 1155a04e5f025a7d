package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.store.Trig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser. */
class PagesInBrowserTest {
    @TempDir private static Path profile;
    private static Browser browser;

    private final ServedStore served = ServedStore.shipped();

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start(profile);
        browser.width(1280);
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** One of every kind. */
    private static List<String> pages() {
        return List.of(
                "/",
                "/search?words=Kim",
                "/explore",
                "/explore?country=china&partner=united-states&draw=countries",
                "/calendar",
                "/calendar?country=china&partner=united-states",
                "/gaps",
                "/first-and-latest",
                "/who-met-whom",
                "/who-met-whom?person=liu-xiaoming",
                "/calendar?country=nowhere",
                "/questions",
                "/questions/contacts",
                "/questions/contacts?person=liu-xiaoming",
                "/questions/contacts?person=nowhere",
                "/questions/statements?event=kim-liu-2022-12-07",
                "/id/person",
                "/id/person/liu-xiaoming",
                "/id/country/china",
                "/id/organization/un-security-council",
                "/id/post/us-special-representative-dprk",
                "/id/meeting/kim-liu-2022-12-07",
                "/id/meeting/kim-liu-2023-10",
                "/id/visit/liu-new-york-2022-03",
                "/id/statement/ha-24",
                "/id/text/s-2022-431",
                "/id/topic/diplomacy-dialogue",
                "/id/article/kh-2022-12-09",
                "/id/fact/kd-03",
                "/id/fact/sc-13",
                "/id/when/kd-01",
                "/id/mode/video",
                "/graph/article/kh-2022-12-09",
                "/id/person/nobody",
                "/api/queries/contacts.html?person=liu-xiaoming",
                "/ns.html",
                "/shapes.html",
                "/dataset.html",
                "/dumps/");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingWrongInLightAndNoFaintTextInDark(String path) {
        browser.width(1280);
        browser.media("light", "screen");
        browser.open(served.at(path));
        assertThat(Axe.violations(browser, "")).as(path).isEmpty();
        browser.media("dark", "screen");
        assertThat(Axe.violations(browser, Axe.CONTRAST)).as("%s, dark", path).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageBringsNoComplaintAsksNoOtherHostAndNeedsNoScrollingToTheSide(String path) {
        List<String> complained = browser.complaints();
        List<String> asked = browser.requests();

        browser.width(360);
        browser.open(served.at(path));

        assertThat(after(complained, browser.complaints()))
                .allMatch(
                        it ->
                                path.endsWith("nobody") && it.contains("404")
                                        || path.endsWith("nowhere") && it.contains("400"));
        assertThat(after(asked, browser.requests()))
                .isNotEmpty()
                .allMatch(it -> it.startsWith(served.at("/").toString()) || it.startsWith("data:"));
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .as("width of %s", path)
                .isLessThanOrEqualTo(360);
    }

    @Test
    void axeFindsNothingWrongOnThePageOfWhatIsGone(@TempDir Path home) throws Exception {
        String trig =
                """
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix person: <https://w3id.org/envoygraph/id/person/> .
                g:renames { person:older dcterms:isReplacedBy person:lost . }
                """;
        try (ServedStore small = ServedStore.start(home, Trig.trig(trig), "")) {
            browser.media("light", "screen");
            browser.open(small.at("/id/person/older"));

            assertThat(browser.text("main")).contains("no longer");
            assertThat(Axe.violations(browser, "")).isEmpty();
            browser.media("dark", "screen");
            assertThat(Axe.violations(browser, Axe.CONTRAST)).isEmpty();
        }
    }

    /** Otherwise the tests above would prove nothing. */
    @Test
    void theBrowserTellsOfComplaintsOtherHostsAndViolations() {
        browser.open(served.at("/"));
        browser.value(
                "document.body.insertAdjacentHTML('beforeend',"
                        + " '<img src=\"http://elsewhere.invalid/x.png\">')");
        browser.until("document.images.length && document.images[0].complete");

        assertThat(browser.complaints()).anyMatch(it -> it.contains("elsewhere.invalid"));
        assertThat(Axe.violations(browser, "image-alt")).anyMatch(it -> it.startsWith("image-alt"));
    }

    private static List<String> after(List<String> before, List<String> now) {
        return now.subList(before.size(), now.size());
    }
}
