package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A question with the answer that the facts give, from {@code src/test/resources/questions/}.
 *
 * @param id of its file, {@code o01}
 * @param asks the one or two queries of the shelf that answer it
 */
public record Question(String id, String question, List<Ask> asks) {
    private static final Path FOLDER = Path.of("src/test/resources/questions");
    private static final Set<String> KEYS = Set.of("question", "must", "ask");
    private static final Set<String> ASK_KEYS = Set.of("query", "with", "columns", "rows");

    public Question {
        asks = List.copyOf(asks);
        if (question.isBlank() || asks.isEmpty() || asks.size() > 2) {
            throw new IllegalArgumentException(id + ": write a question and one or two asks");
        }
    }

    /** All questions, sorted by id. */
    public static List<Question> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Question::read).toList();
        }
    }

    @Override
    public String toString() {
        return id + ": " + question;
    }

    private static Question read(Path file) {
        String id = file.getFileName().toString().replace(".yaml", "");
        try {
            LoadSettings texts = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
            Map<?, ?> map = (Map<?, ?>) new Load(texts).loadFromString(Files.readString(file));
            expect(id, map, KEYS);
            List<Ask> asks =
                    list(map.get("ask")).stream().map(a -> ask(id, (Map<?, ?>) a)).toList();
            return new Question(id, (String) map.get("question"), asks);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ask ask(String id, Map<?, ?> map) {
        expect(id, map, ASK_KEYS);
        Map<String, String> with = new LinkedHashMap<>();
        if (map.get("with") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> with.put((String) name, (String) value));
        }
        List<List<String>> rows =
                list(map.get("rows")).stream().map(row -> texts((List<?>) row)).toList();
        return new Ask((String) map.get("query"), with, texts(list(map.get("columns"))), rows);
    }

    private static void expect(String id, Map<?, ?> map, Set<String> keys) {
        if (!keys.containsAll(map.keySet())) {
            throw new IllegalArgumentException(id + ": " + map.keySet() + " are not all known");
        }
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    /**
     * A query of the shelf with its whole answer.
     *
     * @param with its parameters
     * @param columns those of the answer that are compared
     * @param rows all of them in order; a cell as people see it, {@code ""} when absent
     */
    public record Ask(
            String query,
            Map<String, String> with,
            List<String> columns,
            List<List<String>> rows) {}
}
