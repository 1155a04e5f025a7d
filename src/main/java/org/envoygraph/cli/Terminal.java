package org.envoygraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which streams of the process are a terminal, as the launcher tells; the JVM's own answer differs
 * from version to version.
 *
 * @param in whether somebody can be asked
 * @param colours whether standard output takes colours
 * @param moving whether a line on standard error may be written over
 */
record Terminal(boolean in, boolean colours, boolean moving) {
    /** Names those of {@code in}, {@code out} and {@code err} that are one, with commas between. */
    static final String PROPERTY = "envoygraph.terminals";

    /**
     * What is a terminal and what it can do.
     *
     * @param told what the launcher tells, as in {@link #PROPERTY}
     * @param environment {@code TERM} and {@code NO_COLOR} count
     */
    static Terminal of(String told, Map<String, String> environment) {
        List<String> terminals = Arrays.asList(told.split(","));
        boolean able = !environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean coloured = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                terminals.contains("in"),
                terminals.contains("out") && able && coloured,
                terminals.contains("err") && able);
    }
}
