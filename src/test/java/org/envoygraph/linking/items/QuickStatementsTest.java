package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped facts as commands, and what a changed file makes of them. */
class QuickStatementsTest {
    private static final String ARTICLE = "articles/hani-2021-07-08.yaml";

    @TempDir private Path folder;
    private Path data;

    @BeforeEach
    void copy() throws IOException {
        data = Copied.to(folder).data();
    }

    private String lines() throws IOException {
        Problems problems = new Problems();
        Facts facts = CuratedFiles.read(data, problems);
        assertThat(problems.all()).isEmpty();
        return String.join("\n", new QuickStatements(facts).lines()).replace('\t', '|');
    }

    @Test
    void onlyALinkedPersonInALinkedPostIsToldWithTheArticleThatSaysSo() throws IOException {
        assertThat(lines())
                .matches(
                        "Q6279[|]P39[|]Q11696[|]S1476[|]en:\"[^\"|]+\"[|]S577"
                                + "[|][+]2021-07-08T00:00:00Z/11");
    }

    @Test
    void aStepOfATenureGivesADayAndADayOnWhichSomebodyWasSeenDoesNot() throws IOException {
        Copied.change(
                data.resolve(ARTICLE),
                "    post-held: us-president\n    who: joe-biden\n    printed: US President\n",
                "    tenure-event: appointed\n    who: joe-biden\n    post: us-president\n"
                        + "    gist: A test.\n");

        assertThat(lines()).startsWith("Q6279|P39|Q11696|P580|+2021-07-07T00:00:00Z/11|S1476|en:");
    }

    @Test
    void aPostWithoutAHeadlineToReferToIsLeftOut() throws IOException {
        Copied.change(data.resolve(ARTICLE), "title: US, China's", "# US, China's");

        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsLeftOut() throws IOException {
        Copied.change(
                data.resolve(ARTICLE),
                "    label: Joe Biden as president of the United States\n",
                "    label: Joe Biden as president of the United States\n"
                        + "    retracted: {on: 2026-11-22, reason: a test}\n");

        assertThat(lines()).isEmpty();
    }

    @Test
    void aKoreanNameIsAnAliasUnlessTheItemIsKnownToHaveNoLabel() throws IOException {
        Copied.change(
                data.resolve("register/people.yaml"),
                "    - {name: Biden, in:",
                "    - {name: 바이든, language: ko, in: [hani-2021-07-08]}\n    - {name: Biden, in:");
        assertThat(lines()).endsWith("\nQ6279|Ako|\"바이든\"");

        copied(Written.item("Q6279").label("en", "Joe Biden"));
        assertThat(lines()).endsWith("\nQ6279|Lko|\"바이든\"");

        copied(Written.item("Q6279").label("ko", "조 바이든"));
        assertThat(lines()).endsWith("\nQ6279|Ako|\"바이든\"");

        copied(Written.item("Q6279").label("ko", "바이든"));
        assertThat(lines()).doesNotContain("바이든");
    }

    private void copied(Written item) throws IOException {
        ItemsFile.write(
                data.resolve("links/items.yaml"),
                List.of(Copies.of(item.read(), "a.json", LocalDate.of(2026, 11, 22))));
    }
}
