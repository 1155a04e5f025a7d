package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;

/**
 * A small valid folder of curated files, of our own invention; a test changes one thing in it and
 * reads all problems.
 */
public final class LittleFolder {
    /** Its one article. */
    public static final String ARTICLE = "articles/aa-2022-12-09.yaml";

    /** How places in it begin in messages. */
    public static final String AT = "data/" + ARTICLE + ":";

    private final Path folder;

    private LittleFolder(Path folder) {
        this.folder = folder;
    }

    /** A fresh copy in an empty folder. */
    public static LittleFolder in(Path temp) {
        LittleFolder data = new LittleFolder(temp.resolve("data"));
        Path original = resource("data");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                data.write(original.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }

    /** The text that its article tells of, in a folder of its own. */
    public static Path texts() {
        return resource("texts");
    }

    private static Path resource(String name) {
        try {
            return Path.of(LittleFolder.class.getResource("little/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public LittleFolder write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one text for another, which must stand in the file exactly once. */
    public LittleFolder change(String file, String from, String to) {
        String text = read(file);
        assertThat(text.split(Pattern.quote(from), -1)).as(from).hasSize(2);
        return write(file, text.replace(from, to));
    }

    /** Puts one text for another in the article. */
    public LittleFolder change(String from, String to) {
        return change(ARTICLE, from, to);
    }

    /**
     * Adds a fact {@code aa-07}, whose keys begin at line 58 of the article, with the usual last
     * keys.
     */
    public LittleFolder fact(String keys) {
        return bareFact("aa-07", keys + "label: Seven\ngist: A seventh thing.\n" + EVIDENCE);
    }

    /** Adds a fact that has these keys only. */
    public LittleFolder bareFact(String id, String keys) {
        return write(ARTICLE, read(ARTICLE) + "  " + id + ":\n" + keys.indent(4));
    }

    /** A line of evidence that holds. */
    public static final String EVIDENCE = "evidence: [30-39 f80de05d128a9df4]\n";

    /** All problems of reading, as a user sees them. */
    public List<String> problems() {
        Problems problems = new Problems();
        read(problems);
        return shown(problems);
    }

    /** All problems of the checks, after reading that finds none. */
    public List<String> checked() {
        Problems problems = new Problems();
        Checks.check(facts(), problems);
        return shown(problems);
    }

    /** The facts, read without a problem. */
    public Facts facts() {
        Problems problems = new Problems();
        Facts facts = read(problems);
        assertThat(shown(problems)).isEmpty();
        return facts;
    }

    /** The fact of an id, of the kind expected. */
    public <F extends Fact> F fact(Class<F> kind, String id) {
        return kind.cast(facts().fact(id).orElseThrow());
    }

    private Facts read(Problems problems) {
        try {
            return CuratedFiles.read(folder, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shown(Problems problems) {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
