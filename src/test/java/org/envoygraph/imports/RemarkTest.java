package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who was met: only whom a remark names in the form known, and for whom. The remarks are made up.
 */
class RemarkTest {
    private static List<String> met(String host, String remark) {
        return new Remark(remark, host)
                .met().stream()
                        .map(met -> met.printed() + " (" + met.country().orElse("?") + ")")
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met with President Strelsau. | President Strelsau (ruritania)",
                "Opened a mill; met with King Rudolf V. | King Rudolf V (ruritania)",
                "Toured Zenda and met with Prime Minister A.B. von Tarlenheim. | Prime Minister A.B. von Tarlenheim (ruritania)",
                "Also met with Deputy Prime Minister/Foreign Minister Fritz d'Zenda. | Deputy Prime Minister/Foreign Minister Fritz d'Zenda (ruritania)",
                "Met with Foreign Minister Sapt (July 3). | Foreign Minister Sapt (ruritania)",
                "Met with Russian Foreign Minister Ivan Petrov. | Foreign Minister Ivan Petrov (russia)",
                "Met with Emir Abdul bin Hamad al-Zenda to talk. | Emir Abdul bin Hamad al-Zenda (ruritania)",
                "Met with Chairman Sapt. | Chairman Sapt (?)",
                "Met with former President Sapt. | former President Sapt (?)",
                "Met with Pope Pius I. | Pope Pius I (holy-see)",
            })
    void oneIsFoundWithTitleNameAndCountry(String remark, String found) {
        assertThat(met("ruritania", remark)).containsExactly(found);
    }

    @Test
    void eachOfAListIsFoundUntilSomethingElseComes() {
        assertThat(
                        met(
                                "ruritania",
                                "Met with King Rudolf, Foreign Minister Sapt, and senior officials."
                                        + " Met with Chancellor Hentzau and addressed Parliament."))
                .containsExactly(
                        "King Rudolf (ruritania)",
                        "Foreign Minister Sapt (ruritania)",
                        "Chancellor Hentzau (ruritania)");
        assertThat(met("ruritania", "Met with King Rudolf. Also met with King Rudolf again."))
                .hasSize(1);
    }

    @Test
    void afterAForeignerTheCountryIsOpen() {
        assertThat(
                        met(
                                "ruritania",
                                "Met with King Rudolf, Israeli Prime Minister Levy, and Foreign Minister Sapt."))
                .containsExactly(
                        "King Rudolf (ruritania)",
                        "Prime Minister Levy (israel)",
                        "Foreign Minister Sapt (?)");
    }

    @Test
    void beforeAForeignerOfACountryItIsOpenToo() {
        assertThat(met("ruritania", "Met with President Sapt and President Levy of Jordan."))
                .containsExactly("President Sapt (?)", "President Levy (jordan)");
    }

    @Test
    void whereTwoHoldOneOfficeTheCountryIsOpen() {
        assertThat(met("ruritania", "Met with Prime Minister Sapt and Chancellor Kohl."))
                .containsExactly("Prime Minister Sapt (?)", "Chancellor Kohl (?)");
    }

    @Test
    void inAntarcticaNobodyIsTheHost() {
        assertThat(met("antarctica", "Met with President Sapt."))
                .containsExactly("President Sapt (?)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met with senior officials.",
                "Met with the President.",
                "Met with Foreign Ministers Sapt and Zenda.",
                "Met with PLO Chairman Sapt.",
                "Met with President Sapt's advisers.",
                "Met with President Sapt of the League of Zenda.",
                "Had not met with President Sapt.",
                "Those who met with President Sapt.",
                "Accompanied President Sapt.",
                "Met with Sapt."
            })
    void whatDoesNotFitNamesNobody(String remark) {
        assertThat(met("ruritania", remark)).isEmpty();
    }

    @Test
    void thatSomebodyWasMetIsSeenWithoutAName() {
        assertThat(new Remark("Met with senior officials.", "x").tellsOfMeeting()).isTrue();
        assertThat(new Remark("Attended the funeral.", "x").tellsOfMeeting()).isFalse();
    }
}
