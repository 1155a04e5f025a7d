package org.envoygraph.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line that a shell would hand to one program: variables, then words. What else a shell can do is
 * refused, not guessed.
 */
record TypedLine(Map<String, String> environment, List<String> words) {
    private static final Pattern VARIABLE = Pattern.compile("([A-Z_]+)=(.*)");
    private static final Pattern WORD =
            Pattern.compile("(?:'[^']*'|\"[^\"$`\\\\]*\"|[\\w./:=,@%+-])+");

    static TypedLine of(String line) {
        List<String> words = new ArrayList<>();
        if (!WORD.matcher(line).replaceAll("").isBlank()) {
            throw new IllegalArgumentException("not plain words: " + line);
        }
        for (MatchResult word : WORD.matcher(line).results().toList()) {
            words.add(word.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"));
        }
        Map<String, String> environment = new LinkedHashMap<>();
        while (!words.isEmpty() && VARIABLE.matcher(words.get(0)).matches()) {
            String[] variable = words.remove(0).split("=", 2);
            environment.put(variable[0], variable[1]);
        }
        return new TypedLine(environment, List.copyOf(words));
    }
}
