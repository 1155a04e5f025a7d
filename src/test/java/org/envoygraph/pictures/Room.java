package org.envoygraph.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a room's {@code package-info.java} says of it.
 *
 * @param purpose its first sentence
 * @param in what it names between "In:" and the end of that sentence
 * @param out what it names between "Out:" and the end of that sentence
 */
record Room(String name, String purpose, List<Thing> in, List<Thing> out) {
    private static final Pattern MARKED =
            Pattern.compile(
                    "\\{@link org\\.envoygraph\\.(\\w+)\\.\\w+}|\\{@code ([^}]*)}|<em>([^<]*)</em>");

    /**
     * A class of a room, or else a word: emphasised, or as code when it comes from or goes outside.
     */
    record Thing(String room, String words, boolean outside) {}

    static Room read(String name, Path file) throws IOException {
        String source = Files.readString(file);
        String note =
                Arrays.stream(source.substring(0, source.indexOf("*/")).split("\n"))
                        .map(line -> line.replaceFirst("^ *(/\\*\\*|\\* ?)", "").strip())
                        .collect(Collectors.joining(" "))
                        .strip();
        return new Room(
                name,
                plain(sentence(note, "")),
                things(sentence(note, "In: ")),
                things(sentence(note, "Out: ")));
    }

    private static String sentence(String note, String start) {
        Matcher found = Pattern.compile("(^|[ >])" + start + "(.*?)(\\. |\\.$)").matcher(note);
        return found.find() ? found.group(2) : "";
    }

    private static List<Thing> things(String sentence) {
        return MARKED.matcher(sentence).results().map(Room::thing).distinct().toList();
    }

    private static Thing thing(MatchResult marked) {
        if (marked.group(1) != null) {
            return new Thing(marked.group(1), "", false);
        }
        boolean outside = marked.group(2) != null;
        return new Thing("", outside ? marked.group(2) : marked.group(3), outside);
    }

    private static String plain(String sentence) {
        return MARKED.matcher(sentence)
                .replaceAll(marked -> Matcher.quoteReplacement(thing(marked).words()));
    }
}
