package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.envoygraph.CsvRows;
import org.envoygraph.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server gives the answers that were read off the facts, to the row. */
class AnswersOverHttpTest {
    private final ServedStore served = ServedStore.shipped();

    static List<Question> questions() throws IOException {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theServerAnswers(Question question) throws IOException {
        for (Question.Ask ask : question.asks()) {
            String values =
                    ask.with().entrySet().stream()
                            .map(it -> it.getKey() + "=" + ServedStore.encoded(it.getValue()))
                            .collect(Collectors.joining("&"));

            HttpResponse<String> answer =
                    served.get("/api/queries/" + ask.query() + ".csv?" + values);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(CsvRows.of(answer.body(), ask.columns())).isEqualTo(ask.rows());
        }
    }
}
