package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.Copied;
import org.envoygraph.linking.items.ItemServer;
import org.envoygraph.linking.items.Recorded;
import org.envoygraph.linking.items.Written;
import org.envoygraph.schema.Schemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichCommandTest {
    private static final List<String> LINKED = List.of("Q30", "Q145", "Q142", "Q11696");

    @TempDir private Path folder;
    private Path items;
    private ItemServer server;

    @BeforeEach
    void aProjectAndAServer() throws IOException {
        items = Copied.to(folder).data().resolve("links/items.yaml");
        server = new ItemServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Typed enrich(String words) {
        return Typed.command(folder, ("enrich --from " + server.pattern() + " " + words).strip());
    }

    private Typed typed(String words) {
        return Typed.command(folder, words);
    }

    @Test
    void aLinkedItemIsCopiedAndItsDifferencesAreTold() throws IOException {
        Written biden = Written.item("Q6279").label("en", "Joe Biden").code("P214", "1");
        server.gives("Q6279", biden.says("P39", "Q11696", "2021-01-20"));

        Typed typed = enrich("joe-biden");

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out())
                .isEqualTo(
                        """
                        Wikidata has Joe Biden as President of the United States (Q11696) from \
                        2021-01-20; our sources first see it on 2021-07-07 (ha-47).
                        1 of 1 linked item read; 1 difference.
                        """);
        assertThat(typed.err()).isEqualTo("1 item in data/links/items.yaml\n");
        assertThat(server.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked).contains(" EnvoyGraph/", "w3id.org"));
        String written = Files.readString(items);
        assertThat(written).contains("- item: Q6279\n  revision: 1997465481\n");
        assertThat(Schemas.findings("items", written)).isEmpty();
    }

    @Test
    void theSameAgainIsTheSameBytes() throws IOException {
        server.gives("Q6279", Written.item("Q6279").label("en", "Joe Biden"));
        server.gives("Q30", Written.item("Q30").label("ko", "미국"));
        enrich("joe-biden united-states");
        String first = Files.readString(items).replaceAll("read: .*", "read: 2020-02-20");
        Files.writeString(items, first);

        assertThat(enrich("Q30 person/joe-biden").exit()).isZero();
        assertThat(items).hasContent(first);
        assertThat(enrich("Q30").exit()).isZero();
        assertThat(items).hasContent(first);
    }

    @Test
    void linksThatLeadNowhereAreToldAndTheOthersAreRead() throws IOException {
        server.gives("Q30", Written.item("Q30")).gives("Q142", Written.item("Q145"));

        Typed typed = enrich("united-states france italy");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err())
                .containsPattern(
                        "data/links/wikidata.yaml:[0-9]+:3: Q142 \\(france\\) was merged into Q145;"
                                + " decide on that item\n")
                .containsPattern(
                        "data/links/wikidata.yaml:[0-9]+:3: Q38 \\(italy\\) is not there: http");
        assertThat(typed.out()).isEqualTo("1 of 3 linked items read; 0 differences.\n");
        assertThat(items).content().contains("item: Q30").doesNotContain("item: Q145");
    }

    @Test
    void aServerThatFailsAgainAndAgainIsLeftAndWhatWasReadIsKept() {
        server.gives("Q148", Written.item("Q148"));
        for (String broken : List.of("Q142", "Q668", "Q38", "Q17")) {
            server.does(broken, e -> ItemServer.send(e, 200, "text/html", "<html>"));
        }

        Typed typed = enrich("");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("answers with a page for people");
        assertThat(server.asked()).anyMatch(asked -> asked.contains("Q38"));
        assertThat(server.asked()).noneMatch(asked -> asked.contains("/Q17."));
        assertThat(items).content().contains("item: Q148");
    }

    @Test
    void wrongUseIsRefusedBeforeAnythingIsAskedFor() {
        assertThat(enrich("sung-kim").err())
                .contains("'sung-kim' is no linked thing; see data/links/wikidata.yaml");
        assertThat(enrich("sung-kim").exit()).isEqualTo(2);
        for (String pattern : List.of("http://localhost/x", "no-folder", "https:///{id}")) {
            assertThat(typed("enrich --from " + pattern).exit()).isEqualTo(2);
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void recordedDocumentsInAFolderMakeAGraphThatIsWikidatasAndSearchDoesNotFind()
            throws IOException {
        Path recorded = Files.createDirectories(folder.resolve("recorded"));
        Recorded.each(
                (id, document) -> {
                    if (LINKED.contains(id)) {
                        Files.write(recorded.resolve(id + ".json"), document);
                    }
                });
        Typed enriched =
                typed("enrich --from " + recorded + " united-states united-kingdom france Q11696");
        assertThat(enriched.exit()).as(enriched.err()).isZero();
        assertThat(Files.readString(items))
                .contains("from: \"Q30.json\"", "P214: [\"130168302\"]")
                .doesNotContain(folder.toString());

        Typed built = typed("build");
        assertThat(built.exit()).as(built.err()).isZero();
        Typed exported =
                typed("export " + folder.resolve("dump") + " --graph wikidata --format nq");
        assertThat(exported.exit()).as(exported.err()).isZero();
        Typed found = typed("query search --words 미국");
        assertThat(found.exit()).as(found.err()).isZero();
        assertThat(found.out()).doesNotContain("wikidata", "Q30");
        String dump =
                Files.readString(folder.resolve("dump/envoygraph.nq"), StandardCharsets.UTF_8);
        assertThat(dump)
                .contains("<http://www.wikidata.org/entity/Q30>")
                .contains("\"미국\"@ko <https://w3id.org/envoygraph/graph/wikidata> .");
    }

    @Test
    void verifyingTellsWhatBecameStale() throws IOException {
        server.gives("Q6279", Written.item("Q6279").label("en", "Joe Biden").says("P31", "Q5"));
        server.gives("Q41117", Written.item("Q41117").label("en", "Kim").says("P31", "Q5"));

        Typed typed = VerifiedLinks.of(folder, server.pattern(), 2);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo(
                        """
                        data/links/wikidata.yaml:17:3: person kim-il-sung, Q41117: its label is \
                        'Kim', was 'Kim Il-sung'
                        2 decisions: 1 fine, 1 stale.
                        """);
        assertThat(VerifiedLinks.of(folder, server.pattern(), 1).exit()).isZero();
    }

    @Test
    void whatCouldNotBeVerifiedIsNotFine() throws IOException {
        server.does("Q6279", e -> ItemServer.send(e, 200, "text/html", "x"));

        Typed typed = VerifiedLinks.of(folder, server.pattern(), 1);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo("1 decision: 0 fine, 0 stale, 1 could not be asked for.\n");
        assertThat(typed.err()).contains("answers with a page for people");
    }
}
