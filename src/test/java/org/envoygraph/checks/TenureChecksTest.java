package org.envoygraph.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.AT;
import static org.envoygraph.LittleFolder.EVIDENCE;

import java.nio.file.Path;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Capacities against the posts that facts attest. */
class TenureChecksTest {
    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    private List<String> visited(String as, String when) {
        data.fact(
                "visit: trip\nparticipants: [{who: sung-kim, as: "
                        + as
                        + "}]\nwhen: "
                        + when
                        + "\n");
        return data.checked();
    }

    private void attested(String when) {
        data.bareFact(
                "aa-08",
                "post-held: us-envoy\nwho: sung-kim\nlabel: Kim\nwhen: " + when + "\n" + EVIDENCE);
    }

    @Test
    void aCapacityThatNothingAttestsIsReported() {
        assertThat(visited("cn-envoy", "{unknown: yes}"))
                .containsExactly(
                        AT
                                + "59:26: nothing attests 'sung-kim' as 'cn-envoy'; add a post-held"
                                + " fact, or leave 'as' out");
    }

    @Test
    void aCapacityAtAnotherTimeThanTheAttestedIsReported() {
        assertThat(visited("us-envoy", "{day: 2022-11-01, words: Nov. 1}"))
                .containsExactly(
                        AT
                                + "59:26: 'sung-kim' is not attested as 'us-envoy' at the time of"
                                + " 'aa-07'; add a post-held fact of that time");
    }

    @Test
    void aCapacityOnTheDayOfItsAttestationPasses() {
        assertThat(visited("us-envoy", "{of: aa-01}")).isEmpty();
    }

    @Test
    void aCapacityBetweenTwoAttestationsPasses() {
        attested("{day: 2022-10-01, words: Oct. 1}");

        assertThat(visited("us-envoy", "{day: 2022-11-01, words: Nov. 1}")).isEmpty();
    }

    @Test
    void aCapacityAtAnUnknownTimePasses() {
        assertThat(visited("us-envoy", "{unknown: yes}")).isEmpty();
    }

    @Test
    void anAttestationWithoutADateRefusesNoTime() {
        attested("{unknown: yes}");

        assertThat(visited("us-envoy", "{day: 2021-11-01, words: Nov. 1}")).isEmpty();
    }

    @Test
    void anAttestationUpToADayRefusesWhatIsLater() {
        data.change(
                "when: {of: aa-01}\n    evidence: [30-39",
                "when: {unknown: yes, until: 2022-12-08}\n    evidence: [30-39");

        assertThat(visited("us-envoy", "{day: 2022-12-09, words: Dec. 9}")).hasSize(1);
    }

    @Test
    void anAppointmentAttestsAPost() {
        data.bareFact(
                "aa-08",
                """
                tenure-event: appointed
                who: sung-kim
                post: us-envoy
                label: Kim is appointed
                when: {month: 2021-05, words: in May 2021}
                gist: He was given the post.
                """
                        + EVIDENCE);

        assertThat(visited("us-envoy", "{day: 2022-11-01, words: Nov. 1}")).isEmpty();
    }

    @Test
    void theCapacityOfASpeakerIsChecked() {
        data.change("speaker: sung-kim", "speaker: {who: sung-kim, as: us-spokesperson}");

        assertThat(data.checked())
                .singleElement()
                .asString()
                .startsWith(AT + "32:20: nothing attests 'sung-kim' as 'us-spokesperson'");
    }

    @Test
    void theCapacityOfWhoIsSpokenToIsChecked() {
        data.change("to: [liu-xiaoming]", "to: [{who: liu-xiaoming, as: us-envoy}]");

        assertThat(data.checked())
                .singleElement()
                .asString()
                .startsWith(AT + "33:16: nothing attests 'liu-xiaoming' as 'us-envoy'");
    }

    @Test
    void anUnnamedHolderNeedsNoAttestation() {
        data.fact(
                "visit: trip\nparticipants: [{who: cn-ambassador-unnamed, as: cn-envoy}]\n"
                        + "when: {unknown: yes}\n");

        assertThat(data.checked()).isEmpty();
    }
}
