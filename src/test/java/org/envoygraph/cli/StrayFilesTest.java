package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.ARTICLE;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders for files, files for folders, links that lead astray: told, and nothing written. */
class StrayFilesTest {
    private static final String PEOPLE = "register/people.yaml";

    @TempDir private Path home;
    private LittleProject project;
    private LittleFolder data;
    private Path elsewhere;

    @BeforeEach
    void aFreshProject() throws IOException {
        project = LittleProject.in(home);
        data = project.data();
        elsewhere = Files.createDirectories(home.resolve("elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE, ARTICLE, "expected.yaml", "links/wikidata.yaml"})
    void aFolderInPlaceOfAFileIsRefused(String file) throws IOException {
        Files.deleteIfExists(data.folder().resolve(file));
        Files.createDirectories(data.folder().resolve(file));

        project.saysOnly("data/" + file + ": is no file; give a YAML file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "register", "council", "links"})
    void aFileInPlaceOfAFolderIsRefused(String folder) throws IOException {
        if (Files.exists(data.folder().resolve(folder))) {
            Files.move(data.folder().resolve(folder), elsewhere.resolve(folder));
        }
        data.write(folder, "a: 1\n");

        assertThat(project.said())
                .contains("data/" + folder + ": is no folder; put its files into one");
    }

    @Test
    void aFileThatMayNotBeReadIsToldInPlainWords() throws IOException {
        Path file = data.folder().resolve(PEOPLE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read every file, so none is refused");

        assertThat(project.said())
                .containsExactly(file + ": may not be read or written by this user");
    }

    @Test
    void aFolderThatMayNotBeReadIsToldInPlainWords() throws IOException {
        Path folder = data.folder().resolve("articles");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder), "this user may read every folder");
        try {
            Typed typed = Typed.command(home, "build");

            assertThat(typed.exit()).isEqualTo(1);
            assertThat(typed.err())
                    .endsWith(folder + ": may not be read or written by this user\n");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aSymbolicLinkOutOfTheFolderIsRefusedAndNotOpened() throws IOException {
        Path outside = elsewhere.resolve("people.yaml");
        Files.write(outside, new byte[] {0});
        Files.delete(data.folder().resolve(PEOPLE));
        Files.createSymbolicLink(data.folder().resolve(PEOPLE), outside);

        project.saysOnly(
                "data/register/people.yaml: is a symbolic link to '"
                        + outside
                        + "', out of this folder; put the file itself here");
    }

    @Test
    void aLinkedFolderOutOfTheFolderIsRefused() throws IOException {
        Path outside = elsewhere.resolve("articles");
        Files.move(data.folder().resolve("articles"), outside);
        Files.createSymbolicLink(data.folder().resolve("articles"), outside);

        project.saysOnly(
                "data/articles: is a symbolic link to '"
                        + outside
                        + "', out of this folder; put the file itself here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.yaml", "people.yaml"})
    void aSymbolicLinkThatLeadsNowhereIsRefused(String target) throws IOException {
        Files.delete(data.folder().resolve(PEOPLE));
        Files.createSymbolicLink(data.folder().resolve(PEOPLE), Path.of(target));

        project.saysOnly(
                "data/register/people.yaml: is a symbolic link to '"
                        + target
                        + "', which is not there; put the file itself here");
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        Files.createSymbolicLink(data.folder().resolve("articles/loop"), Path.of("loop"));

        project.saysOnly(
                "data/articles/loop: is a symbolic link to 'loop', which is not there; put the file"
                        + " itself here");
    }

    @ParameterizedTest
    @ValueSource(strings = {PEOPLE, "articles/pipe.yaml"})
    void aPipeInPlaceOfAFileIsRefusedAndNotWaitedFor(String file)
            throws IOException, InterruptedException {
        Path pipe = data.folder().resolve(file);
        Files.deleteIfExists(pipe);
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "the command mkfifo is needed to make a pipe");

        project.saysOnly("data/" + file + ": is no file; give a YAML file");
    }

    @Test
    void aSymbolicLinkInsideTheFolderIsFollowed() throws IOException {
        Path people = data.folder().resolve(PEOPLE);
        Files.createDirectories(data.folder().resolve("schema"));
        Files.move(people, data.folder().resolve("schema/people.yaml"));
        Files.createSymbolicLink(people, Path.of("../schema/people.yaml"));

        assertThat(project.check().exit()).isZero();
    }

    @Test
    void aProjectBehindASymbolicLinkIsReadLikeAnother() throws IOException {
        Path linked = Files.createSymbolicLink(elsewhere.resolve("data"), data.folder());
        Files.createDirectories(elsewhere.resolve("ontology"));

        assertThat(linked).isSymbolicLink();
        assertThat(Typed.command(elsewhere, "check").exit()).isZero();
    }
}
