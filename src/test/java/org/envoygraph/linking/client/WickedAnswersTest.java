package org.envoygraph.linking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no service gives, and such as would do harm. */
class WickedAnswersTest extends AskedService {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"q0\": ",
                "{\"q0\": 1} {}",
                "{\"q0\": {\"result\": [NaN]}}",
                "{\"q0\": {}, \"q0\": {}}",
                "{\"q0\": 1e999999999}"
            })
    void whatIsNoJsonIsRefusedWithTheAddress(String body) throws IOException {
        Asking asking = opened();
        fake.nextJson(body);

        assertThatThrownBy(asking::now)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(fake.url() + ": ");
    }

    @Test
    void deepNestingAndEndlessTextsAreRefused() throws IOException {
        Asking asking = opened();
        fake.nextJson("[".repeat(100_000)).nextJson("{\"q0\": \"" + "a".repeat(30_000) + "\"}");

        assertThatThrownBy(asking::now).hasMessageContaining("is no JSON within our limits");
        assertThatThrownBy(asking::now).hasMessageContaining("is no JSON within our limits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | the answer is no object",
                "{'q0': []} | the answer.q0 is no object",
                "{'q0': {}} | the answer.q0 has no 'result'",
                "{'q0': {'result': {}}} | the answer.q0.result is no list",
                "{'q0': {'result': [1]}} | the answer.q0.result[0] is no object",
                "{'q0': {'result': [{'id': 5}]}} | the answer.q0.result[0].id is no text",
                "{'q0': {'result': [{'id': 'Q1', 'score': 1}]}} |"
                        + " the answer.q0.result[0] has no 'name'",
                "{'q0': {'result': [{'id': 'Q1', 'name': 'a', 'score': '1'}]}} |"
                        + " the answer.q0.result[0].score is no number",
                "{'q0': {'result': [{'id': 'xy', 'name': 'a', 'score': 1}]}} |"
                        + " 'xy' is no id of http://www.wikidata.org/entity/",
                "{'q0': {'result': [{'id': 'Q1\\n- person', 'name': 'a', 'score': 1}]}} |"
                        + " 'Q1 - person' is no id of http://www.wikidata.org/entity/"
            })
    void whatNoServiceAnswersIsRefusedWhereItStands(String body, String words) throws IOException {
        Asking asking = opened();
        fake.nextJson(body.replace('\'', '"'));

        assertThatThrownBy(asking::now)
                .hasMessage(fake.url() + ": answers as no reconciliation service does: " + words);
    }

    @Test
    void whatIsWickedInALabelIsSpelt() throws IOException {
        Asking asking = opened();
        String name = "Sung\\u001B[2JKim\\u202E \\u0007\\u200B\\uFEFF\\n- person: x\\uD800";
        fake.nextJson(FINE.replace("\"Sung Kim\"", "\"" + name + "\""));

        assertThat(asking.now().get(0).name())
                .isEqualTo("SungU+001B[2JKimU+202E U+0007U+200BU+FEFF - person: xU+D800");
    }

    @Test
    void propertiesOfWikidataAreNoItems() throws IOException {
        Asking asking = opened();
        fake.nextJson(
                "{\"q0\": {\"result\": [{\"id\": \"P31\", \"name\": \"Sung Kim\", \"score\": 1}]}}");

        assertThat(asking.now()).isEmpty();
    }

    @Test
    void answersThatNobodyAskedForAreIgnoredAndMissingOnesTold() throws IOException {
        Asking asking = opened();
        fake.nextJson("{\"q1\": {\"result\": 5}, \"evil\": []}");

        assertThat(asking.now()).isEmpty();
        assertThat(notes).containsExactly(fake.url() + ": gave no answer for 'Sung Kim'");
    }

    @Test
    void aServiceOfVersionOneAloneIsRefused() {
        fake.manifest(FakeService.MANIFEST.replace("[\"0.1\", \"0.2\"]", "[\"1.0\"]"));

        assertThatThrownBy(this::ask).hasMessageContaining("does not speak version 0.2");
    }

    @Test
    void aFineServiceIsUnderstood() throws IOException {
        fake.knows("Sung Kim", FakeService.human("Q1", "Sung Kim", "American diplomat"));

        assertThat(ask())
                .containsExactly(
                        new Found(
                                "Q1",
                                "Sung Kim",
                                "American diplomat",
                                90,
                                List.of(new Found.Type("Q5", "human")),
                                "http://www.wikidata.org/entity/Q1"));
        assertThat(fake.asked()).containsExactly("Sung Kim");
    }
}
