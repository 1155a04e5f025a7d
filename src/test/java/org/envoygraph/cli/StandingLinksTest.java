package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingLinksTest {
    private static final String ONE =
            """
            - country: france
              item: Q142
              judgement: same
              method: label-check
              decided: 2026-11-22
              label: France
              type: sovereign state
              seen-in: [a/b c.csv]
            """;

    private static final String ITEM =
            """
            {"id": "Q142", "type": "item", "labels": {"en": {"language": "en", "value": "%s"}},
             "descriptions": {}, "aliases": {}, "claims": {}}
            """;

    @TempDir private Path folder;
    private Home home;

    @BeforeEach
    void oneLink() throws IOException {
        home = Copied.to(folder.resolve("project"));
        Files.writeString(home.data().resolve("links/wikidata.yaml"), ONE);
        Files.writeString(home.data().resolve("links/identifiers.yaml"), "[]\n");
    }

    private Typed verified(String label) throws IOException {
        Path items = Files.createDirectories(folder.resolve("items"));
        Files.writeString(items.resolve("Q142.json"), ITEM.formatted(label));
        return Typed.command(home.folder(), "link --verify --from " + items);
    }

    @Test
    void aLinkWhoseItemIsAsItWasIsFine() throws IOException {
        Typed typed = verified("France");

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).isEqualTo("1 decision: 1 fine, 0 stale.\n");
    }

    @Test
    void aLinkWhoseItemGotAnotherLabelIsStale() throws IOException {
        Typed typed = verified("French Republic");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.out()).contains("country france, Q142: ").contains("French Republic");
    }

    @Test
    void whatGoesBackIsWrittenAndNothingIsSent() {
        Typed typed = Typed.command(home.folder(), "link --quickstatements -");

        assertThat(typed.exit()).isZero();
        assertThat(typed.err()).contains("Nothing was sent");
    }

    @Test
    void optionsThatDoNotGoTogetherAreWrongUse() {
        for (String words :
                new String[] {
                    "link --verify --all",
                    "link --from x",
                    "link --verify --from " + folder.resolve("missing"),
                    "link --verify --quickstatements -"
                }) {
            assertThat(Typed.command(home.folder(), words).exit()).as(words).isEqualTo(2);
        }
    }
}
