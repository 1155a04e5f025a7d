package org.envoygraph.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.envoygraph.docs.Document.Block;

/**
 * What a reader types from one block, and what should come of it.
 *
 * @param place file and line of the block
 * @param lines typed one after the other
 * @param output what all of them print together; empty where the page shows nothing
 * @param exit how the last of them ends, by the page's words "exit code is"; the others end with 0
 */
record Step(String place, List<String> lines, Optional<List<String>> output, int exit) {
    private static final Pattern EXIT = Pattern.compile("exit code is ([0-9]+)");

    /** The steps of a page, in their order. */
    static List<Step> of(Document document) {
        List<Step> steps = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isIn("sh")) {
                boolean isShown =
                        i + 1 < blocks.size() && isOutput(blocks.get(i), blocks.get(i + 1));
                steps.add(
                        step(
                                blocks.get(i),
                                isShown ? Optional.of(blocks.get(i + 1)) : Optional.empty()));
            }
        }
        return steps;
    }

    /** Whether a block is what the commands of the one before it print. */
    static boolean isOutput(Block before, Block block) {
        return before.isIn("sh") && before.isFollowedAtOnce() && block.isIn("");
    }

    private static Step step(Block block, Optional<Block> shown) {
        List<String> lines =
                block.text().replace("\\\n", " ").lines().filter(Step::isTyped).toList();
        String words = String.join(" ", shown.orElse(block).after());
        return new Step(block.place(), lines, shown.map(Block::lines), exit(block.place(), words));
    }

    private static boolean isTyped(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static int exit(String place, String words) {
        Set<Integer> said =
                EXIT.matcher(words)
                        .results()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .collect(Collectors.toSet());
        if (said.size() > 1) {
            throw new IllegalArgumentException(place + ": two exit codes are told");
        }
        return said.stream().findFirst().orElse(0);
    }
}
