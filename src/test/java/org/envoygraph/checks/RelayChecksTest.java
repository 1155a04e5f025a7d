package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;

import java.nio.file.Path;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who passes on what somebody else said. */
class RelayChecksTest {
    private static final String STATEMENT = "statement: alone\nspeaker: china\nact: announce\n";
    private static final String WHEN = "when: {unknown: yes}\n";

    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private List<String> relaying(String fact) {
        return data.fact(STATEMENT + "relays: " + fact + "\n" + WHEN).checked();
    }

    @Test
    void onlyWhatWasSaidIsRelayed() {
        assertThat(relaying("aa-01"))
                .containsExactly(
                        AT + "61:13: 'aa-01' is no statement; only what was said is relayed");
    }

    @Test
    void aReadoutMayBeRelayedToo() {
        assertThat(relaying("aa-02")).isEmpty();
    }

    @Test
    void aStatementIsRelayedOnce() {
        assertThat(relaying("aa-03"))
                .containsExactly(
                        AT
                                + "61:13: 'aa-03' is relayed by 'aa-02' already; write a relay"
                                + " once");
    }

    @Test
    void aStatementDoesNotRelayItself() {
        assertThat(relaying("aa-07"))
                .containsExactly(
                        AT
                                + "61:13: 'aa-07' comes back to 'aa-07' by relays; a relay has one"
                                + " direction");
    }

    @Test
    void aCircleOfRelaysIsReportedAtEachOfThem() {
        data.change("    to: [liu-xiaoming]", "    to: [liu-xiaoming]\n    relays: aa-07");
        data.fact(STATEMENT + "relays: aa-02\n" + WHEN);

        assertThat(data.checked())
                .hasSize(3)
                .startsWith(
                        AT
                                + "25:13: 'aa-03' comes back to 'aa-02' by relays; a relay has one"
                                + " direction");
    }

    @Test
    void aSpokespersonIsNoParticipantOfWhatHeTells() {
        String liu = "      - {who: liu-xiaoming, as: cn-envoy}\n";
        data.change(liu, liu + "      - ned-price\n");

        assertThat(data.checked())
                .containsExactly(
                        AT
                                + "15:9: 'ned-price' relays 'kim-liu-2022-12-07' as a spokesperson;"
                                + " a relayer is no participant, take the entry out");
    }

    @Test
    void anEnvoyMayTellOfHisOwnTalk() {
        data.change(
                "speaker: {who: ned-price, as: us-spokesperson}",
                "speaker: {who: sung-kim, as: us-envoy}");
        data.change(
                "when: {day: 2022-12-08, words: Thursday",
                "when: {day: 2022-12-07, words: Wednesday");

        assertThat(data.checked()).isEmpty();
    }
}
