package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts by facets, as a reader without a script has them. */
class ExploreTest {
    private final ServedStore served = ServedStore.shipped();

    private ReadPage page(String query) throws IOException {
        return ReadPage.of(served, "/explore" + query);
    }

    private List<String> csv(String query) throws IOException {
        return served.get("/explore.csv" + query).body().lines().toList();
    }

    @Test
    void aPairOfCountriesLeavesTheContactsOfBothOnly() throws IOException {
        ReadPage page = page("?country=china&partner=united-states");

        assertThat(csv("?country=china&partner=united-states").stream().skip(1))
                .isNotEmpty()
                .allMatch(it -> it.contains("China; ") && it.contains("United States"));
        assertThat(page.section("contacts")).contains("Sung Kim").doesNotContain("Noh Kyu-duk");
        assertThat(page.page().select("select[name=country] option[selected]").val())
                .isEqualTo("china");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?person=liu-xiaoming",
                "?mode=video",
                "?topic=diplomacy-dialogue",
                "?from=2022-01-01&to=2022-03-31",
                "?certainty=open-day",
                "?person=liu-xiaoming&counterpart=sung-kim"
            })
    void asManyContactsAreInTheCsvAsThePageSays(String query) throws IOException {
        int rows = csv(query).size() - 1;

        assertThat(page(query).page().select(".says").text()).startsWith(rows + " of ");
        assertThat(rows).isPositive();
    }

    @Test
    void eachNumberBesideAChoiceIsWhatItWouldLeave() throws IOException {
        for (Element choice : page("?country=china").page().select("select[name=mode] option")) {
            if (!choice.val().isEmpty()) {
                int rows = csv("?country=china&mode=" + choice.val()).size() - 1;
                assertThat(choice.text()).endsWith("(" + rows + ")");
            }
        }
    }

    @Test
    void bothPicturesAreDrawnAndHiddenFromWhoReadsTheTables() throws IOException {
        ReadPage page = page("");

        assertThat(page.page().select("svg.timeline a[href^=/id/meeting/]")).isNotEmpty();
        assertThat(page.page().select("svg.network circle")).isNotEmpty();
        assertThat(page.page().select("main svg, .legend"))
                .allMatch(it -> it.closest("[aria-hidden=true]") != null);
        assertThat(page.page().select("svg a")).allMatch(it -> it.attr("tabindex").equals("-1"));
    }

    @Test
    void whatIsOfOpenDayIsNoPlainMark() throws IOException {
        ReadPage page = page("?certainty=open-day");

        assertThat(page.page().select("svg.timeline use.m")).isNotEmpty();
        assertThat(page.page().select("svg.timeline > a use.m"))
                .allMatch(it -> it.hasClass("open"));
    }

    @Test
    void whoHadContactWithWhomIsACsvToo() throws IOException {
        assertThat(csv("?table=pairs"))
                .first()
                .isEqualTo("party,partyLabel,with,withLabel,contacts,earliest,latest");
        assertThat(csv("?table=pairs&person=sung-kim"))
                .anyMatch(it -> it.contains("Liu Xiaoming") && it.contains("Sung Kim"));
    }

    @Test
    void theChoiceIsJsonTooByItsSuffixAndByWhatTheClientAccepts() throws IOException {
        String query = "?person=liu-xiaoming&mode=video";
        JsonNode json = new ObjectMapper().readTree(served.get("/explore.json" + query).body());
        HttpResponse<String> wanted =
                served.send(
                        HttpRequest.newBuilder(served.at("/explore" + query))
                                .header("Accept", "application/json"));

        assertThat(json.at("/head/vars").toString())
                .isEqualTo("[\"" + csv(query).get(0).replace(",", "\",\"") + "\"]");
        assertThat(json.at("/results/bindings")).hasSize(csv(query).size() - 1);
        assertThat(wanted.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(wanted.headers().firstValue("Vary")).hasValue("Accept");
        assertThat(new ObjectMapper().readTree(wanted.body())).isEqualTo(json);
        assertThat(page(query).addresses()).contains("/explore.json" + query);
    }

    @Test
    void aFormThatNobodyHasIsRefused() throws IOException {
        HttpResponse<String> wanted =
                served.send(
                        HttpRequest.newBuilder(served.at("/explore"))
                                .header("Accept", "image/png"));

        assertThat(wanted.statusCode()).isEqualTo(406);
        assertThat(wanted.body()).contains("text/html, text/csv");
    }

    @Test
    void whatIsNoDayIsToldAndLeavesNothing() throws IOException {
        HttpResponse<String> page = served.get("/explore?from=2022-13-01");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(
                        "is no day",
                        "2022-13-01",
                        "<input type=\"date\" name=\"from\" value=\"\">");
    }

    @Test
    void whatNobodyHasLeavesNothingAndStaysInItsField() throws IOException {
        ReadPage page = page("?person=nobody");

        assertThat(page.page().select(".says").text()).startsWith("0 of ");
        assertThat(page.page().select("select[name=person] option[selected]").val())
                .isEqualTo("nobody");
    }
}
