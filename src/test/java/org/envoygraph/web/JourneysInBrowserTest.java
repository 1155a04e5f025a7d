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
        browser.open(served.at("/queries"));
        String form = "#contacts form ";
        browser.value("document.querySelector('" + form + "[name=person]').value = 'liu-xiaoming'");
        browser.value(
                "document.querySelector('" + form + "[name=partner]').value = 'united-states'");

        browser.leave(() -> browser.click(form + "button"));

        assertThat(browser.address().getQuery())
                .contains("person=liu-xiaoming", "partner=united-states");
        int rows = browser.value("document.querySelectorAll('main tbody tr').length").asInt();
        String csv = browser.value("document.querySelector('a[href*=\".csv\"]').href").asText();
        assertThat(served.get(csv.substring(served.at("/").toString().length() - 1)).body().lines())
                .hasSize(rows + 1);
    }

    @Test
    void theConsoleRunsAQueryOfTheMenuAndOnlyItsRequestForPrefixesIsBlocked() {
        List<String> complained = browser.complaints();
        browser.open(served.at("/queries"));
        browser.leave(() -> browser.click("#counts a[href^=\"/console/\"]"));
        browser.until("document.querySelector('.yasqe_queryButton')");
        browser.click(".yasqe_queryButton");
        browser.until("document.querySelectorAll('.yasr_results tbody tr').length > 0");

        assertThat(browser.complaints().subList(complained.size(), browser.complaints().size()))
                .allMatch(it -> it.contains(PREFIXES) || it.contains("Failed to fetch"))
                .anyMatch(it -> it.contains(PREFIXES));
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
