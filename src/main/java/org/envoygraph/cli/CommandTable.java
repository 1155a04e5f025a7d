package org.envoygraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands with what may follow them, as branches of a {@code case} of the shell. */
final class CommandTable {
    private final Map<String, List<String>> words = new TreeMap<>();
    private final Map<String, List<String>> takes = new TreeMap<>();

    private CommandTable() {}

    static CommandTable of(CommandSpec root) {
        CommandTable table = new CommandTable();
        table.add("", root);
        return table;
    }

    private void add(String path, CommandSpec command) {
        TreeSet<String> following = new TreeSet<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                following.add(option.longestName());
                if (option.arity().max() > 0) {
                    takes.put(path + " " + option.longestName(), values(option, "VALUE"));
                }
            }
        }
        command.positionalParameters().forEach(p -> takes.putIfAbsent(path, values(p, "")));
        for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
            CommandSpec below = sub.getValue().getCommandSpec();
            if (!below.usageMessage().hidden()) {
                following.add(sub.getKey());
                add((path + " " + sub.getKey()).strip(), below);
            }
        }
        words.put(path, List.copyOf(following));
    }

    private static List<String> values(ArgSpec argument, String otherwise) {
        List<String> choices = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(choices::add);
        }
        if (!choices.isEmpty()) {
            return choices;
        }
        if (argument.paramLabel().equals("DIR")) {
            return List.of("DIR");
        }
        return argument.paramLabel().endsWith(".txt") ? List.of("FILE") : List.of(otherwise);
    }

    /** The subcommands and long options of each command. */
    String words() {
        return branches(words);
    }

    /** What each option with a value, and each argument, takes. */
    String takes() {
        return branches(takes);
    }

    private static String branches(Map<String, List<String>> table) {
        return table.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(List.of("")))
                .map(entry -> branch(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String branch(String key, List<String> words) {
        return "        '%s') printf '%%s\\n' %s ;;".formatted(key, String.join(" ", words));
    }
}
