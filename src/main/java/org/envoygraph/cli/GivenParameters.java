package org.envoygraph.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a stored query as they stand on the command line. */
final class GivenParameters {
    private GivenParameters() {}

    /** Reads {@code --person sung-kim} and {@code --person=sung-kim}; values by parameter. */
    static Map<String, List<String>> of(List<String> words, Workplace workplace) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--") || word.length() == 2) {
                throw workplace.wrongUse(
                        "'" + word + "' belongs to no parameter; write --PARAMETER VALUE");
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            values.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(equals < 0 ? next(rest, name, workplace) : word.substring(equals + 1));
        }
        return values;
    }

    private static String next(Iterator<String> rest, String name, Workplace workplace) {
        if (!rest.hasNext()) {
            throw workplace.wrongUse("'--" + name + "' has no value; write --" + name + " VALUE");
        }
        return rest.next();
    }
}
