package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.CsvRows;
import org.envoygraph.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line gives the answers that were read off the facts, to the row. */
class TypedAnswersTest {
    @TempDir private static Path shipped;

    @BeforeAll
    static void buildTheShippedGraph() throws IOException {
        Copied.built(shipped);
    }

    static List<Question> questions() throws IOException {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theCommandLineAnswers(Question question) {
        for (Question.Ask ask : question.asks()) {
            List<String> words =
                    new ArrayList<>(
                            List.of("query", "--home=" + shipped, "--format=csv", ask.query()));
            ask.with().forEach((name, value) -> words.addAll(List.of("--" + name, value)));

            Typed typed = Typed.run(words);

            assertThat(typed.err()).isEmpty();
            assertThat(CsvRows.of(typed.out(), ask.columns())).isEqualTo(ask.rows());
        }
    }
}
