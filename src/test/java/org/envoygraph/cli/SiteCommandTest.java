package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.envoygraph.LittleHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command site, on a project of few facts. */
class SiteCommandTest {
    @TempDir private Path folder;

    private Path home;
    private Path site;

    @BeforeEach
    void aLittleProject() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        site = folder.resolve("site");
        LittleHome.in(home);
    }

    private static long files(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void thePagesAreWrittenAndCounted() throws IOException {
        Typed typed = Typed.command(home, "site " + site);

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out().strip()).isEqualTo(files(site) - 1 + " files in " + site);
        assertThat(typed.err()).contains("Building the graph", "Writing the pages ...");
        assertThat(site.resolve("index.html")).content().contains("id/person.html");
        assertThat(site.resolve("id/person/sung-kim.html")).content().contains("Sung Kim");
        assertThat(site.resolve("id/meeting/kim-liu-2022-12-07.ttl")).exists();
        for (String way :
                new String[] {"calendar", "gaps", "first-and-latest", "who-met-whom", "explore"}) {
            assertThat(site.resolve(way + ".html")).exists();
            assertThat(site.resolve(way + ".csv")).exists();
            assertThat(site.resolve(way + ".json")).exists();
        }
        assertThat(site.resolve("calendar.html"))
                .content()
                .contains("href=\"gaps.html\"", "href=\"calendar.csv\"")
                .doesNotContain("<form");
    }

    @Test
    void aFolderOfOthersIsLeftAloneAndTheExitCodeSaysSo() throws IOException {
        Path letter = Files.writeString(Files.createDirectory(site).resolve("letter.txt"), "mine");

        Typed typed = Typed.command(home, "site " + site);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains(site + ": holds other things; name an empty or a new");
        assertThat(files(site)).isEqualTo(1);
        assertThat(letter).hasContent("mine");
    }

    @Test
    void aMistakeInTheFilesLeavesNothing() throws IOException {
        Files.writeString(home.resolve("data/register/people.yaml"), "sung-kim: 1\n");

        Typed typed = Typed.command(home, "site " + site);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("data/register/people.yaml:1:");
        assertThat(site).doesNotExist();
    }

    @Test
    void withoutAFolderItIsWrongUse() {
        assertThat(Typed.command(home, "site").exit()).isEqualTo(2);
    }
}
