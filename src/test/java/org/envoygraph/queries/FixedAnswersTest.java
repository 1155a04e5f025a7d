package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.envoygraph.Question;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shelf gives the answers that were read off the facts, to the row. */
class FixedAnswersTest {
    static List<Question> questions() throws IOException {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theShelfAnswers(Question question) throws Exception {
        for (Question.Ask ask : question.asks()) {
            Map<String, List<String>> given = new LinkedHashMap<>();
            ask.with().forEach((name, value) -> given.put(name, List.of(value)));
            StoredQuery query = SmallGraph.shelf().find(ask.query()).orElseThrow();

            Answer answer = query.ask(Shipped.graph(), given);

            assertThat(answer.columns()).containsAll(ask.columns());
            assertThat(cells(answer, ask.columns())).isEqualTo(ask.rows());
            assertThat(answer.full()).isFalse();
        }
    }

    @Test
    void everyQueryOfTheShelfHasAFixedAnswer() throws IOException {
        assertThat(Question.all())
                .flatExtracting(Question::asks)
                .extracting(Question.Ask::query)
                .containsAll(SmallGraph.shelf().queries().stream().map(StoredQuery::name).toList());
    }

    private static List<List<String>> cells(Answer answer, List<String> columns) {
        return answer.rows().stream()
                .map(row -> columns.stream().map(c -> cell(answer, row, c)).toList())
                .toList();
    }

    private static String cell(Answer answer, List<Optional<Node>> row, String column) {
        return row.get(answer.columns().indexOf(column)).map(SmallGraph::text).orElse("");
    }
}
