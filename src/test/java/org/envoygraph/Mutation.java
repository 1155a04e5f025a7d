package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to break a curated file. In a table it is a block of lines: {@code # name}, {@code @
 * file}, {@code - words} that stand once in the file, {@code + others} put in their place, and
 * {@code ! problem} for each that is told, in order. {@code \n} in the words is a line's end.
 *
 * @param problems what is told, in the order of files and lines
 */
record Mutation(String name, String file, String words, String others, List<String> problems) {
    /** Reads the blocks of a table. */
    static List<Mutation> table(Path table) throws IOException {
        List<Mutation> read = new ArrayList<>();
        for (String block : Files.readString(table).strip().split("\n\n+")) {
            read.add(block(block));
        }
        return read;
    }

    private static Mutation block(String block) {
        List<String> lines = block.lines().toList();
        return new Mutation(
                after("# ", lines.get(0)),
                after("@ ", lines.get(1)),
                after("- ", lines.get(2)).replace("\\n", "\n"),
                after("+ ", lines.get(3)).replace("\\n", "\n"),
                lines.subList(4, lines.size()).stream().map(l -> after("! ", l)).toList());
    }

    private static String after(String sign, String line) {
        if (line.equals(sign.strip())) {
            return "";
        }
        if (!line.startsWith(sign)) {
            throw new IllegalArgumentException("'" + line + "' must begin with '" + sign + "'");
        }
        return line.substring(sign.length());
    }
}
