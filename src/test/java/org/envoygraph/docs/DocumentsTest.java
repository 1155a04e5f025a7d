package org.envoygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.docs.Document.Block;
import org.envoygraph.docs.Follower.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The documents, followed word by word: what they show is typed, and what they promise appears. */
class DocumentsTest {
    /** A language for each block; without one it is an output, or a help text. */
    private static final Set<String> LANGUAGES =
            Set.of("", "sh", "yaml", "json", "turtle", "sparql", "nginx", "dockerfile", "text");

    /** The page that a reader of a fresh copy begins with; the others come after it. */
    private static final Path FIRST = Path.of("README.md");

    @TempDir private Path folder;
    private Follower follower;

    @BeforeEach
    void copyTheProject() throws IOException {
        follower = new Follower(folder);
    }

    @AfterEach
    void endTheServers() throws InterruptedException {
        follower.end();
    }

    @TestFactory
    Stream<DynamicNode> everyCommandRunsAndAnswersAsShown() throws IOException {
        return Document.all().stream()
                .filter(document -> !Step.of(document).isEmpty())
                .map(this::followed);
    }

    private DynamicNode followed(Document document) {
        boolean built = !document.file().equals(FIRST);
        Stream<DynamicTest> begin =
                Stream.of(DynamicTest.dynamicTest("fresh folder", () -> follower.begin(built)));
        Stream<DynamicTest> steps =
                Step.of(document).stream()
                        .map(step -> DynamicTest.dynamicTest(name(step), () -> follow(step)));
        return DynamicContainer.dynamicContainer(
                document.file().toString(), Stream.concat(begin, steps));
    }

    private static String name(Step step) {
        return step.place() + " " + step.lines().get(step.lines().size() - 1);
    }

    private void follow(Step step) throws Exception {
        Seen seen = follower.follow(step.lines());

        if (step.output().isPresent()) {
            List<String> shown = withoutTheLaunchersWords(step.output().get());
            List<String> printed = seen.printed().lines().toList();
            int left = shown.indexOf("…");
            if (left >= 0) {
                int last = shown.size() - left - 1;
                assertThat(printed).as(step.place()).hasSizeGreaterThan(shown.size());
                isAsShown(printed.subList(0, left), shown.subList(0, left), step);
                shown = shown.subList(left + 1, shown.size());
                printed = printed.subList(printed.size() - last, printed.size());
            }
            isAsShown(printed, shown, step);
        }
        assertThat(seen.exit()).as(step.place() + "\n" + seen.printed()).isEqualTo(step.exit());
    }

    private static void isAsShown(List<String> printed, List<String> shown, Step step) {
        assertThat(printed)
                .as(step.place())
                .usingElementComparator(DocumentsTest::compare)
                .isEqualTo(shown);
    }

    private static List<String> withoutTheLaunchersWords(List<String> shown) throws IOException {
        String launcher = Files.readString(Path.of("envoygraph"));
        return shown.stream().filter(line -> !launcher.contains("say \"" + line + "\"")).toList();
    }

    /** An ellipsis, with the blanks after it, stands for anything; on a line alone, for lines. */
    private static int compare(String printed, String shown) {
        String any =
                Stream.of(shown.split("… *", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return printed.matches(any) ? 0 : 1;
    }

    @Test
    void everyBlockHasALanguageOrIsAnOutputOrAHelpText() throws IOException {
        for (Document document : Document.all()) {
            List<Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                assertThat(block.language()).as(block.place()).isIn(LANGUAGES);
                boolean isHeld = i > 0 && Step.isOutput(blocks.get(i - 1), block);
                assertThat(!block.isIn("") || isHeld || PagesTest.isHelp(block))
                        .as(block.place() + ": is no output of a command; give it a language")
                        .isTrue();
            }
        }
    }

    @Test
    void everyLineLeftOutStandsInADocument() throws IOException {
        List<String> lines =
                Document.all().stream()
                        .flatMap(document -> Step.of(document).stream())
                        .flatMap(step -> step.lines().stream())
                        .toList();
        assertThat(Follower.LEFT_OUT.keySet())
                .allSatisfy(left -> assertThat(lines).anyMatch(line -> line.startsWith(left)));
    }
}
