package org.envoygraph.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.RefusedParameters.Refusal;
import org.envoygraph.queries.Window;

/**
 * How much of an answer is asked for, by parameters that no stored query may have.
 *
 * @param mark whether CSV begins with a byte-order mark
 */
record Extent(Window window, boolean mark) {
    static final String LIMIT = "limit";
    static final String OFFSET = "offset";
    static final String MARK = "bom";

    /**
     * Takes the parameters out of what was asked.
     *
     * @param most rows of the query in one answer; also given when no limit is asked for
     */
    static Extent taken(Asked asked, int most) throws Refused {
        List<Refusal> refusals = new ArrayList<>();
        String rows = "a whole number from 1 to " + most;
        int limit = number(asked, LIMIT, 1, most, most, rows, refusals);
        String before = "a whole number from 0 to 999999999";
        int offset = number(asked, OFFSET, 0, 999_999_999, 0, before, refusals);
        boolean mark =
                one(asked, MARK, "true|false", "true or false", refusals)
                        .filter("true"::equals)
                        .isPresent();
        if (!refusals.isEmpty()) {
            throw Refused.parameters(refusals);
        }
        return new Extent(new Window(offset, limit), mark);
    }

    private static int number(
            Asked asked,
            String name,
            int least,
            int most,
            int usual,
            String form,
            List<Refusal> to) {
        Optional<Integer> number = one(asked, name, "[0-9]{1,9}", form, to).map(Integer::valueOf);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            to.add(new Refusal(name, "is not within bounds; give " + form, form));
            return usual;
        }
        return number.orElse(usual);
    }

    private static Optional<String> one(
            Asked asked, String name, String pattern, String form, List<Refusal> to) {
        List<String> values = asked.take(name);
        if (values.size() > 1) {
            String why = "is given " + values.size() + " times; give it once";
            to.add(new Refusal(name, why, form));
        } else if (values.size() == 1 && !values.get(0).matches(pattern)) {
            to.add(new Refusal(name, "cannot be used; give " + form, form));
        } else if (values.size() == 1) {
            return Optional.of(values.get(0));
        }
        return Optional.empty();
    }

    /** The query part of the address of the rows behind these; nothing when there are none. */
    Optional<String> next(Map<String, List<String>> given, Answer answer) {
        return answer.full()
                ? Optional.of(at(given, window.offset() + window.limit()))
                : Optional.empty();
    }

    /** The same for the rows before these. */
    Optional<String> previous(Map<String, List<String>> given) {
        return window.offset() > 0
                ? Optional.of(at(given, Math.max(0, window.offset() - window.limit())))
                : Optional.empty();
    }

    /** How many rows there are in all; nothing when it is not known without counting. */
    Optional<Long> total(Answer answer) {
        boolean beyond = answer.rows().isEmpty() && window.offset() > 0;
        return answer.full() || beyond
                ? Optional.empty()
                : Optional.of(window.offset() + answer.rows().size());
    }

    private String at(Map<String, List<String>> given, long offset) {
        Map<String, List<String>> values = new LinkedHashMap<>(given);
        values.put(OFFSET, List.of(Long.toString(offset)));
        values.put(LIMIT, List.of(Integer.toString(window.limit())));
        if (mark) {
            values.put(MARK, List.of("true"));
        }
        return "?" + Asked.encoded(values);
    }
}
