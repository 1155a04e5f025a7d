package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.envoygraph.LittleFolder;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.yaml.YamlFile;

/** Whatever stands in a file, it is read or told as a problem; nothing throws. */
class AnyTextTest {
    private static final List<String> FILES =
            List.of(LittleFolder.ARTICLE, "register/people.yaml", "register/posts.yaml");

    private static Path temp;
    private static LittleFolder data;

    @BeforeContainer
    static void aLittleFolder() throws IOException {
        temp = Files.createTempDirectory("any-text");
        data = LittleFolder.in(temp);
    }

    @AfterContainer
    static void takeItAway() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return Arbitraries.of(
                        "a",
                        ":",
                        ": ",
                        "- ",
                        "\n",
                        "  ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "\"",
                        "'",
                        "\\",
                        "u",
                        "UFFFFFFFF",
                        "ud800",
                        "x0",
                        "#",
                        "&x",
                        "*x",
                        "!",
                        "!!int",
                        "%",
                        "|",
                        ">",
                        "?",
                        "---",
                        "...",
                        "\t",
                        "\r",
                        "\u0000",
                        "\u202E",
                        "e\u0301",
                        "😀",
                        "\uD800",
                        "\uFEFF",
                        "<<",
                        "~",
                        "@",
                        "`")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000, seed = "20221207")
    boolean anyMarksGiveADocumentOrProblems(@ForAll("yamlLike") String text) {
        return isReadOrTold(text);
    }

    @Property(tries = 1000, seed = "20221207")
    boolean anyTextGivesADocumentOrProblems(@ForAll String text) {
        return isReadOrTold(text);
    }

    private static boolean isReadOrTold(String text) {
        Problems problems = new Problems();
        return YamlFile.parse(text, "a.yaml", problems).isPresent() == problems.isEmpty();
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                "", "\n", " ", ":", "-", "0", "9", "a", "A", "[", "]", "{", "}", ",", "\"", "'",
                "#", "&", "*", "\t", "\u0000", "\u202E", "\u0301", "😀", "+", "/", "%");
    }

    @Property(tries = 300, seed = "20221207")
    void aFolderWithOneOtherCharacterGivesFactsOrProblems(
            @ForAll("files") String file, @ForAll("marks") String mark, @ForAll int anywhere)
            throws IOException {
        String whole = data.read(file);
        int at = Math.floorMod(anywhere, whole.length());
        data.write(file, whole.substring(0, at) + mark + whole.substring(at + 1));
        try {
            Problems problems = new Problems();
            Facts facts = CuratedFiles.read(data.folder(), problems);
            if (problems.isEmpty()) {
                Checks.check(facts, problems);
            }
            assertThat(facts).isNotNull();
        } finally {
            data.write(file, whole);
        }
    }
}
