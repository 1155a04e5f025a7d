package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemJsonTest {
    private static Optional<Item> read(String json) throws IOException {
        return ItemJson.read("Q423", json.getBytes(StandardCharsets.UTF_8), "a.json");
    }

    @Test
    void theFormOfTheServerHasVersionAndDay() {
        Item item = Written.item("Q423").label("ko", "북한").says("P31", "Q5").read();

        assertThat(item.revision()).hasValue(1997465481L);
        assertThat(item.modified()).contains("2023-10-26T05:30:17Z");
        assertThat(item.labels()).containsEntry("ko", "북한");
        assertThat(item.redirectedFrom()).isEmpty();
        assertThat(item.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.property()).isEqualTo("P31"));
    }

    @Test
    void postsKeepTheirFirstAndLastDay() {
        Item item = Written.item("Q423").says("P39", "Q11696", "2021-01-20", "2025").read();

        Claim post = item.claims("P39").get(0);
        assertThat(post.starts()).extracting(ItemValue::precision).containsExactly(11);
        assertThat(post.ends()).extracting(ItemValue::precision).containsExactly(9);
    }

    @Test
    void anItemThatWasMergedAnswersWithTheOther() throws IOException {
        assertThat(read(Written.item("Q884").json()).orElseThrow().redirectedFrom())
                .contains("Q423");
    }

    @Test
    void anItemThatIsMissingIsNone() throws IOException {
        assertThat(read("{\"entities\":{\"Q423\":{\"id\":\"Q423\",\"missing\":\"\"}}}")).isEmpty();
    }

    @Test
    void whatIsNoItemIsRefusedInPlainWordsWithItsFile() {
        String entity = "{\"id\":\"Q423\",\"claims\":{%s}}";
        String claim = "\"P1\":[{\"rank\":\"%s\",\"mainsnak\":{\"snaktype\":\"%s\"}}]";
        for (String wrong :
                List.of(
                        "",
                        "<html>",
                        "[]",
                        "null",
                        "{}",
                        "{\"entities\":{}}",
                        "{\"id\":\"Q423\"}",
                        "{\"id\":\"x\",\"claims\":{}}",
                        "{\"entities\":{\"Q1\":{},\"Q2\":{}}}",
                        entity.formatted("") + "{}",
                        entity.formatted("\"p1\":[{}]"),
                        entity.formatted("\"P1\":[{}]"),
                        entity.formatted(claim.formatted("high", "value")),
                        entity.formatted(claim.formatted("normal", "value")),
                        entity.formatted("").replace("{}", "{"),
                        "[".repeat(100_000))) {
            assertThatThrownBy(() -> read(wrong))
                    .as(wrong.substring(0, Math.min(80, wrong.length())))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("a.json: is no JSON of an entity of Wikidata: ")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void anIdThatWouldBreakAnIriIsRefused() {
        String document = Written.item("Q423").says("P31", "Q5> <x").json();

        assertThatThrownBy(() -> read(document)).hasMessageContaining("is no id");
    }

    @Test
    void everyRecordedDocumentIsRead() throws IOException {
        Recorded.each(
                (id, document) ->
                        assertThat(ItemJson.read(id, document, id).orElseThrow().id())
                                .isEqualTo(id));
    }
}
