package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.linking.client.FakeService.human;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.linking.client.FakeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command where nobody can be asked: lists, files to review, and what is certain. */
class LinkCommandTest {
    @TempDir private Path folder;
    private Home home;
    private String before;
    private FakeService fake;

    @BeforeEach
    void aCopyOfTheProjectAndAService() throws IOException {
        home = Copied.to(folder);
        before = Files.readString(home.linkDecisions());
        fake = FakeService.start();
        fake.knows("Sung Kim", human("Q1", "Sung Kim", "American: diplomat # \\\"x\\\""));
        fake.knows("Ned Price", human("Q2", "Ned Price", "\\n- person: joe-biden"));
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private Typed link(String words) {
        return Typed.command(folder, "link --service=" + fake.url() + " " + words);
    }

    private String added() throws IOException {
        String now = Files.readString(home.linkDecisions());
        assertThat(now).startsWith(before);
        return now.substring(before.length());
    }

    @Test
    void itemsAreListedAndNothingIsWritten() throws IOException {
        Typed typed = link("sung-kim jang-ha-sung --format=csv");

        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains("person,sung-kim,100,Q1,Sung Kim,human,")
                .contains("person,jang-ha-sung,,,,,Nothing found.");
        assertThat(added()).isEmpty();
    }

    @Test
    void aReviewedFileIsTakenInOnce() throws IOException {
        Path batch = folder.resolve("review.yaml");

        assertThat(link("sung-kim ned-price --batch " + batch).exit()).isZero();
        String text = Files.readString(batch);
        assertThat(text).contains("# Sung Kim, 100; human; American: diplomat # \"x\"\n");
        assertThat(Typed.command(folder, "link --take " + batch).err())
                .isEqualTo("0 decisions written to data/links/wikidata.yaml.\n");

        Files.writeString(
                batch,
                text.replaceFirst("unsure\n", "same\n")
                        .replaceFirst("decided: \\S+", "decided: 2001-01-01")
                        .replace("type: human", "type: human\n  note: \"Seen: there.\""));
        assertThat(Typed.command(folder, "link --take " + batch).err())
                .isEqualTo("1 decision written to data/links/wikidata.yaml.\n");
        assertThat(added())
                .contains("item: Q1", "judgement: same", "note: \"Seen: there.\"")
                .doesNotContain("2001-01-01", "Q2");
        assertThat(Typed.command(folder, "check").exit()).isZero();

        assertThat(Typed.command(folder, "link --take " + batch).err()).startsWith("0 decisions");
        assertThat(link("sung-kim --format=csv").err()).contains("--again");
    }

    @Test
    void aMistakeInAReviewedFileIsToldWhereItStands() throws IOException {
        Path batch = folder.resolve("review.yaml");
        link("sung-kim --batch " + batch);
        Files.writeString(batch, Files.readString(batch).replace("unsure\n  m", "yes\n  m"));

        Typed typed = Typed.command(folder, "link --take " + batch);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains(batch + ":").contains("'yes' is no judgement");
        assertThat(added()).isEmpty();
    }

    @Test
    void onlyWhatIsCertainIsTakenWithoutAPerson() throws IOException {
        fake.knows("Albania", FakeService.item("Q3", "Albania", "", "Q3624078", "sovereign state"));

        Typed typed = link("sung-kim albania --auto");

        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).isEqualTo("Taken as certain: 1; left to you: 1.\n");
        assertThat(added())
                .contains("- country: albania", "note: \"Taken by link --auto: The name is")
                .doesNotContain("sung-kim");
        assertThat(Typed.command(folder, "check").exit()).isZero();
    }

    @Test
    void aServiceWithOtherIdsIsOnlyListed() throws IOException {
        fake.manifest(
                FakeService.MANIFEST.replace(
                        "http://www.wikidata.org/entity/", "http://x.example/"));

        assertThat(link("sung-kim --format=csv").out()).contains("Q1");
        Typed typed = link("sung-kim --batch -");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("The ids of this service begin with http://x.example/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sung-kim | No terminal to ask you on",
                "--format=csv | Name what to link, or give --all.",
                "sung-kim --all --format=csv | Name what to link, or give --all.",
                "sung-kin --format=csv | did you mean 'sung-kim'?",
                "sung-kim --format=xml | 'xml' is no format; give table or csv",
                "sung-kim --format=csv --batch x | not both",
                "sung-kim --take x | --take stands alone",
                "sung-kim --format=csv --at-once 0 | --at-once takes 1 to 100",
                "sung-kim --format=csv --timeout 0 | --timeout takes seconds"
            })
    void wrongUseIsToldBeforeAnybodyIsAsked(String words, String told) {
        Typed typed = link(words);

        assertThat(typed.exit()).as(typed.err()).isEqualTo(2);
        assertThat(typed.err()).contains(told);
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path batch = Files.writeString(folder.resolve("review.yaml"), "mine");

        assertThat(link("sung-kim --batch " + batch).exit()).isEqualTo(2);
        assertThat(batch).hasContent("mine");
    }
}
