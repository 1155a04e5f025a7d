package org.envoygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.LittleFolder.AT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.envoygraph.LittleFolder;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder as a whole: which files are read, and all their problems at once. */
class FolderTest {
    @TempDir private Path temp;
    private LittleFolder data;

    @BeforeEach
    void aFreshFolder() {
        data = LittleFolder.in(temp);
    }

    @Test
    void aFolderThatIsNotThereIsABrokenWorld() {
        Path nowhere = temp.resolve("nowhere");

        assertThatThrownBy(() -> CuratedFiles.read(nowhere, new Problems()))
                .isInstanceOf(IOException.class)
                .hasMessage(nowhere + " is no folder; curated files are read from there");
    }

    @Test
    void aStrangeFileIsRefusedInEachFolder() {
        data.write("notes.txt", "x")
                .write("register/persons.yaml", "a: 1")
                .write("articles/b.yml", "");

        assertThat(data.problems())
                .containsExactly(
                        "data/articles/b.yml: is not read; articles are files that end in .yaml",
                        "data/notes.txt: is not read; the files here are README.md, accepted.yaml, articles,"
                                + " council, expected.yaml, gold.yaml, links, must-not, register, schema,"
                                + " version.yaml",
                        "data/register/persons.yaml: is not read; the files here are terms.yaml,"
                                + " topics.yaml, countries.yaml, organizations.yaml, posts.yaml,"
                                + " people.yaml, unidentified.yaml, places.yaml");
    }

    @Test
    void aFolderInPlaceOfAnArticleIsRefused() throws IOException {
        Files.createDirectories(data.folder().resolve("articles/bb-2022-12-10.yaml"));

        assertThat(data.problems())
                .containsExactly("data/articles/bb-2022-12-10.yaml: is no file; give a YAML file");
    }

    @Test
    void theNameOfAnArticleFileIsAnId() {
        data.write(
                "articles/BB 2022.yaml", data.read(LittleFolder.ARTICLE).replace("  aa-", "  bb-"));

        assertThat(data.problems())
                .contains(
                        "data/articles/BB 2022.yaml: 'BB 2022' is no id; name the file in"
                                + " lower-case letters, digits, hyphens");
    }

    @Test
    void allProblemsOfAllFilesComeAtOnceAndSorted() {
        data.change("mode: video", "mode: vidoe");
        data.change("register/people.yaml", "country: china", "country: chnia");
        data.change("register/places.yaml", "kind: city", "kind: town");
        data.write("articles/bb-2022-12-10.yaml", "language: en\n");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "11:11: 'vidoe' is no mode; did you mean 'video'?"
                                + " (in-person, phone, video)",
                        "data/articles/bb-2022-12-10.yaml:1:1: 'facts' is missing; add it",
                        "data/articles/bb-2022-12-10.yaml:1:1: 'text' is missing; add it",
                        "data/register/people.yaml:7:12: 'chnia' is no country;"
                                + " did you mean 'china'?",
                        "data/register/places.yaml:3:9: 'town' is no place-kind (city)");
    }

    @Test
    void aRegisterThatCannotBeReadMakesNoProblemsOfWhatRefersToIt() {
        data.write("register/people.yaml", "ada-berg: [\n");
        data.change("mode: video", "mode: vidoe");

        assertThat(data.problems())
                .hasSize(2)
                .anyMatch(p -> p.startsWith(AT + "11:11: 'vidoe'"))
                .anyMatch(p -> p.startsWith("data/register/people.yaml:2:1: is no YAML here"));
    }

    @Test
    void termsThatCannotBeReadMakeNoProblemsOfTheirUses() {
        data.write("register/terms.yaml", "- mode\n");

        assertThat(data.problems())
                .containsExactly(
                        "data/register/terms.yaml:1:1: a map of keys and values is expected here,"
                                + " not a list");
    }

    @Test
    void anArticleThatCannotBeReadMakesNoProblemsOfWhatRefersToIt() {
        data.write(LittleFolder.ARTICLE, "");

        assertThat(data.problems())
                .containsExactly("data/articles/aa-2022-12-09.yaml: is empty; write its entries");
    }

    @Test
    void aRegisterThatIsNotThereLeavesItsIdsUnknown() throws IOException {
        Files.delete(data.folder().resolve("register/places.yaml"));
        data.change("    mode: video", "    place: seoul");

        assertThat(data.problems())
                .containsExactly(
                        AT
                                + "11:12: 'seoul' is no place; add it to its file, or correct the"
                                + " id");
    }
}
