package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the project ships, with its files made and its entries written in another order. */
final class Shuffled {
    private static final Pattern FACT = Pattern.compile("  [a-z]+-[0-9]+:.*");
    private static final Pattern ENTRY = Pattern.compile("(- |[a-z0-9]).*");

    private final Random random;

    private Shuffled(long seed) {
        random = new Random(seed);
    }

    /** Copies it into an empty folder; the same seed gives the same order. */
    static Home to(Path folder, long seed) throws IOException {
        Shuffled shuffled = new Shuffled(seed);
        Home home = Copied.to(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(home.data())) {
            files =
                    new ArrayList<>(
                            all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList());
        }
        Collections.shuffle(files, shuffled.random);
        for (Path file : files) {
            String text = Files.readString(file);
            Files.delete(file);
            Files.writeString(file, shuffled.text(text, file.getParent().endsWith("articles")));
        }
        return home;
    }

    private String text(String text, boolean article) {
        Pattern start = article ? FACT : ENTRY;
        StringBuilder head = new StringBuilder();
        List<StringBuilder> blocks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (start.matcher(line).matches()) {
                blocks.add(new StringBuilder());
            }
            StringBuilder block = blocks.isEmpty() ? head : blocks.get(blocks.size() - 1);
            block.append(line).append('\n');
        }
        Collections.shuffle(blocks, random);
        return head + String.join("", blocks);
    }
}
