package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.UnansweredCall;
import org.envoygraph.queries.Window;

/**
 * The form of a stored query as somebody filled it in.
 *
 * @param given by the names of the fields, none of them empty
 * @param skip how many rows come before those shown
 * @param rows how many are shown
 */
record Filled(StoredQuery query, Map<String, List<String>> given, int skip, int rows) {
    static final String OFFSET = "offset";
    static final String LIMIT = "limit";

    private static final int ROWS = 25;
    static final int MOST = 1_000;

    /** Empty values are none, since a form sends all of its fields. */
    static Filled of(StoredQuery query, HttpServletRequest request) {
        Map<String, List<String>> given = new TreeMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            List<String> some =
                                    Stream.of(values).filter(it -> !it.isEmpty()).toList();
                            if (!some.isEmpty()) {
                                given.put(name, some);
                            }
                        });
        given.remove(LongPage.WAIT);
        int skip = number(given.remove(OFFSET), 0);
        int rows = number(given.remove(LIMIT), ROWS);
        return new Filled(query, given, skip, Math.max(1, Math.min(MOST, rows)));
    }

    /** A form in which nothing is filled in. */
    static Filled nothing(StoredQuery query) {
        return new Filled(query, Map.of(), 0, ROWS);
    }

    private static int number(List<String> given, int otherwise) {
        String text = given == null ? "" : String.join("", given);
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
    }

    /** For another query, with the values that it takes too. */
    Filled with(StoredQuery other) {
        List<String> names = other.parameters().stream().map(Parameter::name).toList();
        Map<String, List<String>> some = new TreeMap<>(given);
        some.keySet().retainAll(names);
        return new Filled(other, some, 0, rows);
    }

    /** What stands behind the question mark. */
    String encoded() {
        return given.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(v -> pair(it.getKey(), v)))
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return Chosen.encoded(name) + "=" + Chosen.encoded(value);
    }

    /** The same at another path, with as many rows behind others. */
    String at(String path, int from) {
        List<String> parts = new ArrayList<>(List.of(encoded()));
        parts.add(rows == ROWS ? "" : LIMIT + "=" + rows);
        parts.add(from == 0 ? "" : OFFSET + "=" + from);
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    /** The same at another path. */
    String at(String path) {
        String values = encoded();
        return values.isEmpty() ? path : path + "?" + values;
    }

    /**
     * The answer, of which a page shows some; what hinders it is carried through the transaction.
     *
     * @throws Later when the patience is over
     */
    Answer answer(DatasetGraph dataset, Recent<Answer> answers, Patience patience) {
        return answers.get(at(query.name()), dataset, () -> asked(dataset, patience));
    }

    private Answer asked(DatasetGraph dataset, Patience patience) {
        try {
            return query.ask(dataset, given, new Window(0, MOST), patience);
        } catch (RefusedParameters refused) {
            List<String> problems = refused.refusals().stream().map(Object::toString).toList();
            throw new NoAnswer(HttpServletResponse.SC_BAD_REQUEST, problems);
        } catch (QueryDeniedException denied) {
            throw new NoAnswer(HttpServletResponse.SC_FORBIDDEN, List.of(denied.getMessage()));
        } catch (UnansweredCall failed) {
            throw new NoAnswer(HttpServletResponse.SC_BAD_GATEWAY, List.of(failed.getMessage()));
        } catch (QueryCancelledException cancelled) {
            if (patience.isOver()) {
                throw new Later();
            }
            throw new NoAnswer(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    List.of(Strings.all().of("question.too-long")));
        }
    }

    /** Why a question has no answer. */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int status;
        private final transient List<String> problems;

        private NoAnswer(int status, List<String> problems) {
            super(String.join("; ", problems));
            this.status = status;
            this.problems = problems;
        }

        int status() {
            return status;
        }

        List<String> problems() {
            return problems;
        }
    }
}
