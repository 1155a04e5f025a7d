package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the pages, in a real browser. */
class JourneysInBrowserTest {
    /**
     * The stock console asks this host for prefixes; our rule for content forbids it, and the
     * console says so three times over.
     */
    private static final String PREFIXES = "prefix.cc";

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

    @Test
    void namesAreProposedWhileSomebodyTypesAndTheKeysLeadToOne() {
        browser.open(served.at("/"));
        browser.value("document.querySelector('.search.large input').focus()");
        browser.type("Liu Xi");
        browser.until("document.querySelector('.search.large [role=option]')");
        browser.press("ArrowDown");

        browser.leave(() -> browser.press("Enter"));

        assertThat(browser.address().getPath()).isEqualTo("/id/person/liu-xiaoming");
        assertThat(browser.text("h1")).contains("Liu Xiaoming");
    }

    @Test
    void aSearchIsALinkThatCanBeShared() {
        browser.open(served.at("/"));
        browser.value("document.querySelector('.search.large input').value = 'Sung Kim'");

        browser.leave(() -> browser.click(".search.large button"));

        assertThat(browser.address()).isEqualTo(served.at("/search?words=Sung+Kim"));
        assertThat(browser.text("main")).contains("Sung Kim");
    }

    @Test
    void aFormLeadsToItsAnswerAndToTheSameAsCsv() throws IOException {
        browser.open(served.at("/questions/contacts"));
        browser.value("document.querySelector('[name=person]').value = 'liu-xiaoming'");
        browser.value("document.querySelector('[name=partner]').value = 'united-states'");

        browser.leave(() -> browser.click("form.question button"));

        assertThat(browser.address())
                .isEqualTo(
                        served.at("/questions/contacts?person=liu-xiaoming&partner=united-states"));
        int rows = browser.value("document.querySelectorAll('#answer tbody tr').length").asInt();
        String csv = browser.value("document.querySelector('a[href*=\".csv\"]').href").asText();
        assertThat(served.get(path(csv)).body().lines()).hasSize(rows + 1);
        assertThat(browser.value("document.querySelectorAll('svg.timeline use').length").asInt())
                .isPositive();
    }

    @Test
    void facetsAnswerAtOnceAndTheirLinkShowsTheSameAgain() throws IOException {
        browser.open(served.at("/explore"));
        browser.value("window.stayed = true");
        choose("person", "liu-xiaoming");
        choose("from", "2022-03-01");
        choose("to", "2022-03-31");

        assertThat(browser.value("window.stayed").asBoolean()).isTrue();
        assertThat(browser.address().getQuery())
                .isEqualTo("person=liu-xiaoming&from=2022-03-01&to=2022-03-31");
        String shown = browser.text("#chosen");
        browser.open(browser.address());
        assertThat(browser.text("#chosen")).isEqualTo(shown).contains("DiCarlo", "New York");
        int rows = browser.value("document.querySelectorAll('#contacts tbody tr').length").asInt();
        String csv = browser.value("document.querySelector('a[href*=\".csv\"]').href").asText();
        assertThat(served.get(path(csv)).body().lines()).hasSize(rows + 1);
    }

    /** As somebody does who picks a value; then waits for what it brings. */
    private static void choose(String field, String value) {
        browser.value(
                "{ const field = document.forms[1].elements['"
                        + field
                        + "']; field.value = '"
                        + value
                        + "'; document.documentElement.dataset.shown = '';"
                        + " field.dispatchEvent(new Event('change', {bubbles: true})); true }");
        browser.until("document.documentElement.dataset.shown");
    }

    @Test
    void whatTheNetworkShowsStandsOutOnTheTimeline() {
        browser.open(served.at("/explore"));
        browser.value(
                "[...document.querySelectorAll('.network a')].find(it =>"
                        + " it.textContent.includes('Sung Kim:')).dispatchEvent("
                        + "new PointerEvent('pointerover', {bubbles: true}))");

        assertThat(browser.value("document.querySelectorAll('.timeline .faint').length").asInt())
                .isPositive();
        assertThat(
                        browser.value(
                                        "document.querySelectorAll("
                                                + "'.timeline [data-n]:not(.faint)').length")
                                .asInt())
                .isPositive();
    }

    @Test
    void theWayBackLeadsToTheChoiceBefore() {
        browser.open(served.at("/explore"));
        choose("mode", "video");
        browser.value("document.documentElement.dataset.shown = ''; history.back()");
        browser.until("document.documentElement.dataset.shown");

        assertThat(browser.address().getQuery()).isNull();
        assertThat(browser.value("document.forms[1].elements.mode.value").asText()).isEmpty();
    }

    private String path(String address) {
        return address.substring(served.at("/").toString().length() - 1);
    }

    @Test
    void theConsoleRunsAQueryOfAPageAndOnlyItsRequestForPrefixesIsBlocked() {
        List<String> complained = browser.complaints();
        browser.open(served.at("/questions/counts"));
        browser.leave(() -> browser.click("main a[href^=\"/console/#\"]"));
        browser.until("document.querySelector('.yasqe_queryButton')");
        browser.click(".yasqe_queryButton");
        browser.until("document.querySelectorAll('.yasr_results tbody tr').length > 0");

        assertThat(after(complained)).allMatch(it -> it.contains(PREFIXES) || isItsEcho(it));
        assertThat(after(complained)).anyMatch(it -> it.contains(PREFIXES));
    }

    /** The console writes that its request failed, without its address. */
    private static boolean isItsEcho(String complaint) {
        return complaint.contains("TypeError: Failed to fetch")
                || complaint.contains("Failed retrieving prefixes");
    }

    private static List<String> after(List<String> before) {
        return browser.complaints().subList(before.size(), browser.complaints().size());
    }

    @Test
    void aHostileAddressRunsNothing() {
        List<String> complained = browser.complaints();
        browser.open(
                served.at(
                        "/search?words=%22%3E%3Cscript%3Ewindow.ran=1%3C/script%3E%3Cimg%20src=x%3E"));

        assertThat(browser.value("window.ran === undefined").asBoolean()).isTrue();
        assertThat(browser.text("main")).contains("<script>");
        assertThat(browser.complaints()).hasSameSizeAs(complained);
    }
}
