package org.envoygraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of Markdown that the project ships, as its fenced blocks.
 *
 * @param file relative to the project
 * @param blocks in their order
 */
record Document(Path file, List<Block> blocks) {
    private static final String FENCE = "```";

    /**
     * What stands between two fences.
     *
     * @param place file and line of the opening fence
     * @param language empty if none is given
     * @param after what follows, up to the next block or heading
     */
    record Block(String place, String language, List<String> lines, List<String> after) {
        boolean isIn(String some) {
            return language.equals(some);
        }

        /** Whether nothing but blank lines stands between this block and the next or a heading. */
        boolean isFollowedAtOnce() {
            return after.stream().allMatch(String::isBlank);
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    /** All pages, the README first. */
    static List<Document> all() throws IOException {
        List<Document> all = new ArrayList<>();
        for (String page : List.of("README.md", "CONTRIBUTING.md", "data/README.md")) {
            all.add(read(Path.of(page)));
        }
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    static Document read(Path file) throws IOException {
        return of(file, Files.readAllLines(file));
    }

    static Document of(Path file, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith(FENCE)) {
                at++;
                continue;
            }
            int end = at + 1 + next(lines.subList(at + 1, lines.size()), FENCE);
            if (end == lines.size()) {
                throw new IllegalArgumentException(file + ":" + (at + 1) + ": no end of the block");
            }
            List<String> rest = lines.subList(end + 1, lines.size());
            blocks.add(
                    new Block(
                            file + ":" + (at + 1),
                            lines.get(at).substring(FENCE.length()).strip(),
                            lines.subList(at + 1, end),
                            rest.subList(0, Math.min(next(rest, FENCE), next(rest, "#")))));
            at = end + 1;
        }
        return new Document(file, blocks);
    }

    private static int next(List<String> lines, String start) {
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(start)) {
            at++;
        }
        return at;
    }
}
