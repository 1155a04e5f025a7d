package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three questions of docs/pages.md, by pages alone. */
class NewcomerTest {
    private static final Pattern ADDRESS = Pattern.compile("`(/[^`]*)`");

    private final ServedStore served = ServedStore.shipped();

    static List<String> addresses() throws IOException {
        String section =
                Files.readString(Path.of("docs/pages.md"))
                        .replaceFirst("(?s).*## Three questions, by pages alone", "")
                        .replaceFirst("(?s)\n## .*", "");
        return ADDRESS.matcher(section).results().map(it -> it.group(1)).toList();
    }

    private ReadPage page(String address) throws IOException {
        assertThat(addresses()).contains(address);
        return ReadPage.of(served, address.replaceFirst("#.*", ""));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void eachAddressIsAPageThatLeadsToTheSameAsCsv(String address) throws IOException {
        ReadPage page = page(address);
        List<String> csv =
                page.addresses().stream().filter(it -> it.contains(".csv")).distinct().toList();

        assertThat(page.status()).isEqualTo(200);
        assertThat(csv).isNotEmpty();
        for (String to : csv) {
            assertThat(served.get(to).body().lines()).as(to).hasSizeGreaterThan(1);
        }
    }

    @Test
    void whatTheTwoDiscussedInDecemberAndWhoSaidSo() throws IOException {
        ReadPage found =
                page(
                        "/explore?person=liu-xiaoming&counterpart=sung-kim"
                                + "&from=2022-12-01&to=2022-12-31");
        ReadPage meeting = page("/id/meeting/kim-liu-2022-12-07");
        ReadPage said = page("/questions/statements?event=kim-liu-2022-12-07");

        assertThat(found.addresses()).contains("/id/meeting/kim-liu-2022-12-07");
        assertThat(meeting.addresses())
                .contains("/questions/statements?event=kim-liu-2022-12-07", "/id/fact/kd-03");
        assertThat(meeting.section("side-by-side")).contains("sanctions", "told (kd-0");
        assertThat(said.section("answer")).contains("sanctions", "own-side", "US Department of");
    }

    @Test
    void whomLiuMetInNewYorkAndWhichDatesAreUncertain() throws IOException {
        String march = "person=liu-xiaoming&mode=in-person&from=2022-03-01&to=2022-03-31";
        ReadPage all = page("/explore?" + march);
        ReadPage open = page("/explore?" + march + "&certainty=open-day");
        ReadPage asked =
                page(
                        "/questions/contacts?person=liu-xiaoming&place=new-york"
                                + "&from=2022-03-01&to=2022-03-31");

        assertThat(all.section("contacts"))
                .contains("Rosemary DiCarlo", "Linda Thomas-Greenfield", "Cho Hyun")
                .contains("New York", "29 March to 2 April 2022");
        assertThat(open.section("contacts"))
                .contains("Cho Hyun", "Joyce Msuya", "North Korean ambassador")
                .doesNotContain("30 March 2022 Meeting of Linda");
        assertThat(asked.section("answer")).contains("Certainty", "possible", "certain", "Range");
    }

    @Test
    void whatTheAmericanSideDidNotSay() throws IOException {
        ReadPage meeting = page("/id/meeting/kim-liu-2021-07-06#side-by-side");
        ReadPage asked = page("/questions/accounts-of-meeting?meeting=kim-liu-2021-07-06");

        assertThat(meeting.section("side-by-side")).contains("left out", "told (ha-03)");
        assertThat(asked.section("answer"))
                .contains("by one side only", "United States (declined)");
    }
}
