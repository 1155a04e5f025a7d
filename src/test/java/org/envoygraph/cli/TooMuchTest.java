package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.ARTICLE;
import static org.envoygraph.LittleFolder.AT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input without end: what is told of it, and looked for, has an end. */
class TooMuchTest {
    private static final String PEOPLE = "register/people.yaml";
    private static final String TOPICS = "register/topics.yaml";

    @TempDir private Path home;
    private LittleProject project;
    private LittleFolder data;

    @BeforeEach
    void aFreshProject() throws IOException {
        project = LittleProject.in(home);
        data = project.data();
    }

    private static String each(int number, IntFunction<String> text) {
        return IntStream.range(0, number).mapToObj(text).collect(Collectors.joining());
    }

    @Test
    void ofAFileAHundredProblemsAreToldAndThatThereAreMore() throws IOException {
        data.write(PEOPLE, data.read(PEOPLE) + each(101, i -> "who-%d: {naem: x}\n".formatted(i)));

        List<String> said = project.said();

        assertThat(said).hasSize(102);
        assertThat(said.get(0))
                .isEqualTo(
                        "data/"
                                + PEOPLE
                                + ": has more problems than these 100; correct them first");
        assertThat(said.get(101)).isEqualTo("more than 100 problems; nothing written");
    }

    @Test
    void ofAllFilesAThousandProblemsAreTold() throws IOException {
        for (int i = 0; i < 300; i++) {
            data.write("articles/x-%03d.yaml".formatted(i), "a: 1\n");
        }

        List<String> said = project.said();

        assertThat(said).hasSize(1_001);
        assertThat(said.get(1_000)).isEqualTo("more than 1000 problems; nothing written");
    }

    @Test
    void whatWasMeantIsNotLookedForWithoutEnd() throws IOException {
        int known = 4_000;
        int wrong = 90;
        data.write(
                TOPICS,
                data.read(TOPICS)
                        + each(known, i -> "topic-%05d: {label: a}\n".formatted(i)).indent(0));
        data.change(
                "topics: [missiles]",
                "topics: ["
                        + each(wrong, i -> (i == 0 ? "" : ", ") + "tobic-%05d".formatted(i))
                        + "]");

        List<String> said = project.said();

        long meant = said.stream().filter(s -> s.contains("; did you mean 'topic-")).count();
        assertThat(meant).isBetween(1L, 300_000L / known);
        assertThat(said).hasSize(wrong + 1);
        assertThat(said.get(0)).startsWith(AT + "17:14: 'tobic-00000' is no topic; did you mean");
        assertThat(said.get(wrong - 1)).endsWith("'tobic-00089' is no topic");
    }

    @Test
    void aFileOfVeryManyValuesIsRefusedWhereTheyAreTooMany() throws IOException {
        data.write(PEOPLE, "a: [" + "x,".repeat(30_000) + "]\n");

        project.saysOnly(
                "data/register/people.yaml:1:39999: more than 20000 keys and values; split it into"
                        + " several files");
    }

    @Test
    void aVeryLongValueIsCutInTheMiddleOfTheMessage() throws IOException {
        data.change("    mode: video", "    mode: " + "v".repeat(500_000));

        String said = project.said().get(0);

        assertThat(said)
                .startsWith(AT + "11:11: 'vvv")
                .contains("vvv … vvv")
                .endsWith("v' is no mode (in-person, phone, video)")
                .hasSizeLessThan(1_000);
    }

    @Test
    void aNameOfAFileThatMovesTheCursorIsSpeltOut() throws IOException {
        data.write("articles/a\nb\u001B[31m.yaml", data.read(ARTICLE));

        assertThat(project.said())
                .contains(
                        "data/articles/aU+000AbU+001B[31m.yaml: 'aU+000AbU+001B[31m' is no id; name"
                                + " the file in lower-case letters, digits, hyphens")
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }
}
