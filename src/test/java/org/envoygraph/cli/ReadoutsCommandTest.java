package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.envoygraph.Copied;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command readouts, on what the project ships. */
class ReadoutsCommandTest {
    @TempDir private static Path home;

    @BeforeAll
    static void aStore() throws IOException {
        Copied.built(home);
    }

    private static Typed readouts(String words) {
        return Typed.command(home, "readouts --scope five-articles " + words);
    }

    @Test
    void whatOneSideLeavesOutIsSaidBesideWhatTheOtherTells() {
        Typed typed = readouts("kim-liu-2021-07-06 --format markdown");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains(
                        "| United States | Confirmed only | Ned Price | Press briefing |"
                                + " 2021-07-06 | ha-14 |",
                        "| United States | Declined | Ned Price | Press briefing |"
                                + " 2021-07-06 | ha-15 |",
                        "| told | what | china | united-states | rests on |",
                        "6 July 2021 | ha-02 | ha-14 | both |",
                        "| said in it | Sung Kim hopes for contact with North Korea | ha-11 |"
                                + " left out | one side's word: China |",
                        "| left out | ha-16 ha-17 ha-18 | one side's word: United States |",
                        "| Sung Kim | Chinese Ministry of Foreign Affairs | 1 |"
                                + " ha-10 ha-11 ha-12 ha-13 |");
    }

    @Test
    void aSideOfWhichNothingIsKnownLeavesNothingOut() {
        assertThat(readouts("kim-liu-2022-12-07 --format csv").out().lines())
                .hasSize(6)
                .startsWith("told,item,label,gist,china,united-states,restsOn")
                .element(2)
                .asString()
                .startsWith("said in it,kd-03,")
                .endsWith(",no account known,kd-03,one side's word: United States");
    }

    @Test
    void twoAccountsOfOneSideAreOneSide() {
        assertThat(readouts("thomas-greenfield-liu-2022-03 --format markdown").out())
                .contains("30 March 2022 | km-02 | km-09 km-27 | both |");
    }

    @Test
    void ofAReleaseOnTwoCallsEachHasItsOwnWords() {
        assertThat(readouts("noh-kim-2022-01-20 --format json").out())
                .contains("\"yn-04\"", "\"why\" : \"no account known\"")
                .doesNotContain("yn-06");
    }

    @Test
    void thatNobodyGaveAnAccountIsSaid() {
        Typed typed = readouts("wang-yi-ri-2021-05");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("No account of this meeting is known, from China or North Korea.");
    }

    @Test
    void anUnknownMeetingIsWrongUseWithASuggestion() {
        Typed typed = readouts("kim-liu-2022-12-08");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("did you mean 'kim-liu-2022-12-07'?");
        assertThat(readouts("kim-liu-2022-12-07 --format xml").exit()).isEqualTo(2);
    }
}
