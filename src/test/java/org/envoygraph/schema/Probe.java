package org.envoygraph.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.facts.CouncilVote.Choice;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Term;
import org.envoygraph.reading.CuratedFiles;

/** Asks the reader which keys it knows at a place: it names all others as unknown. */
final class Probe {
    private static final Pattern UNKNOWN = Pattern.compile("'([^']+)' is no key here.*");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

    /** Far fewer than the problems that are told of one file. */
    private static final int AT_ONCE = Problems.MOST_OF_A_FILE / 4;

    private final Path folder;

    /** The folder takes one curated file at a time. */
    Probe(Path folder) {
        this.folder = folder;
    }

    /**
     * Every word that could be a key: all that the reader's sources quote, link kinds and choices.
     */
    static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>(Term.ids(FactLink.Kind.class));
        words.addAll(Term.ids(LinkSubject.Kind.class));
        words.addAll(Term.ids(Choice.class));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/envoygraph/reading"))) {
            for (Path source : sources.toList()) {
                Matcher word = WORD.matcher(Files.readString(source));
                while (word.find()) {
                    words.add(word.group(1));
                }
            }
        }
        return words;
    }

    /**
     * Those of the words that the reader knows as keys.
     *
     * @param file the curated file, below the folder {@code data}
     * @param yaml its text, in which {@code KEYS} stands where the words are to be put as keys
     */
    Set<String> known(String file, String yaml, Set<String> words) throws IOException {
        Matcher place = Pattern.compile("(?m)^( *)(- )?KEYS$").matcher(yaml);
        if (!place.find()) {
            throw new IllegalArgumentException(yaml);
        }
        String indent = " ".repeat(place.end() - place.start() - "KEYS".length());
        Set<String> known = new TreeSet<>(words);
        List<String> all = List.copyOf(words);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String keys =
                    some.stream().map(w -> w + ": [x]").collect(Collectors.joining("\n" + indent));
            known.removeAll(unknown(file, yaml.replace("KEYS", keys)));
        }
        return known;
    }

    private Set<String> unknown(String file, String yaml) throws IOException {
        return problems(file, yaml).stream()
                .map(problem -> UNKNOWN.matcher(problem.message()))
                .filter(Matcher::matches)
                .map(unknown -> unknown.group(1))
                .collect(Collectors.toSet());
    }

    /** What the reader finds wrong in one file, whose references lead nowhere. */
    Set<Problem> problems(String file, String yaml) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, yaml);
        Problems problems = new Problems();
        CuratedFiles.read(folder, problems);
        Files.delete(target);
        return new TreeSet<>(problems.all());
    }
}
