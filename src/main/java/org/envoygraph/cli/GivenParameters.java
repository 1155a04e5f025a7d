package org.envoygraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.queries.ParameterType;
import org.envoygraph.queries.StoredQuery;

/** The parameters of a stored query as they stand on the command line. */
final class GivenParameters {
    private GivenParameters() {}

    /**
     * Reads {@code --person sung-kim} and {@code --person=sung-kim}; values by parameter. What is
     * true or false may stand alone and is true then: {@code --include-retracted}.
     */
    static Map<String, List<String>> of(
            List<String> words, StoredQuery query, Workplace workplace) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        ListIterator<String> rest = words.listIterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--") || word.length() == 2) {
                throw workplace.wrongUse(
                        "'" + word + "' belongs to no parameter; write --PARAMETER VALUE");
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            values.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(
                            equals >= 0
                                    ? word.substring(equals + 1)
                                    : next(rest, name, isSwitch(name, query), workplace));
        }
        return values;
    }

    private static boolean isSwitch(String name, StoredQuery query) {
        return query.parameters().stream()
                .anyMatch(p -> p.name().equals(name) && p.type() == ParameterType.BOOLEAN);
    }

    private static String next(
            ListIterator<String> rest, String name, boolean isSwitch, Workplace workplace) {
        Optional<String> next = rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        boolean alone = next.isEmpty() || isSwitch && next.get().startsWith("--");
        if (alone && next.isPresent()) {
            rest.previous();
        }
        if (alone && !isSwitch) {
            throw workplace.wrongUse("'--" + name + "' has no value; write --" + name + " VALUE");
        }
        return alone ? "true" : next.get();
    }
}
