package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.Shared;
import org.envoygraph.vocabulary.WIKIDATA;
import org.junit.jupiter.api.Test;

class ItemTurtleTest {
    /** An item that the recorded Turtle is on, and that is linked with nothing of ours. */
    private static final String WRITER = "Q" + 42;

    private static Path recorded(String name) {
        return Shared.folder().resolve("real").resolve("wikidata-rdf").resolve(name);
    }

    private static Item read(String asked, Path file) throws IOException {
        return ItemTurtle.read(asked, Files.readAllBytes(file), file.toString());
    }

    private static Item read(String turtle) throws IOException {
        String prefixes =
                """
                @prefix wd: <http://www.wikidata.org/entity/> .
                @prefix wdt: <http://www.wikidata.org/prop/direct/> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix data: <https://www.wikidata.org/wiki/Special:EntityData/> .
                @prefix schema: <http://schema.org/> .
                """;
        byte[] document = (prefixes + turtle).getBytes(StandardCharsets.UTF_8);
        return ItemTurtle.read("Q423", document, "a.ttl");
    }

    @Test
    void theRecordedItemHasTheTruthyTriplesThatWikidataItselfWrote() throws IOException {
        Path file = recorded(WRITER + ".ttl");
        Model theirs = new LinkedHashModel();
        try (InputStream in = Files.newInputStream(file)) {
            Rio.parse(in, RDFFormat.TURTLE).stream()
                    .filter(said -> said.getSubject().equals(WIKIDATA.entity(WRITER)))
                    .filter(said -> said.getPredicate().getNamespace().equals(WIKIDATA.DIRECT))
                    .forEach(theirs::add);
        }
        Model ours = new LinkedHashModel();

        new Truthy(Set.of("ko"), new StatementCollector(ours)).write(read(WRITER, file));

        assertThat(ours.filter(null, RDFS.LABEL, null)).hasSize(1);
        assertThat(
                        ours.filter(WIKIDATA.entity(WRITER), null, null).stream()
                                .filter(s -> s.getPredicate().stringValue().contains("/prop/"))
                                .toList())
                .hasSizeGreaterThan(200)
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    @Test
    void theRecordedItemTellsItsVersionAndDay() throws IOException {
        Item item = read(WRITER, recorded(WRITER + ".ttl"));

        assertThat(item.revision()).hasValue(1997465481L);
        assertThat(item.modified()).contains("2023-10-26T05:30:17Z");
        assertThat(item.best("P569"))
                .flatExtracting(claim -> claim.value().stream().toList())
                .containsExactly(ItemValue.time("+1952-03-11T00:00:00Z", 11));
    }

    @Test
    void recordedRedirectsLeadToTheItemThatIsLeft() throws IOException {
        String file = Files.readString(recorded("test.ttl"));
        String own = file.replace("//test.wikidata.org", "//www.wikidata.org");
        for (int merged : new int[] {20, 21}) {
            byte[] document = own.getBytes(StandardCharsets.UTF_8);
            Item item = ItemTurtle.read("Q" + merged, document, "test.ttl");

            assertThat(item.id()).isEqualTo("Q" + 19);
            assertThat(item.redirectedFrom()).contains("Q" + merged);
        }
    }

    @Test
    void whatIsOnlySaidDirectlyIsReadToo() throws IOException {
        assertThat(read("wd:Q423 wdt:P31 wd:Q5 .").best("P31"))
                .flatExtracting(claim -> claim.value().stream().toList())
                .containsExactly(ItemValue.of(ItemValue.Kind.ENTITY, "Q5"));
    }

    @Test
    void anUnknownValueIsNone() throws IOException {
        String unknown = "<http://www.wikidata.org/.well-known/genid/1a>";

        assertThat(read("wd:Q423 wdt:P570 " + unknown + " , _:b .").claims())
                .allMatch(claim -> claim.value().isEmpty())
                .hasSize(2);
    }

    @Test
    void whatTellsNothingOfTheItemIsRefused() {
        for (String wrong : Set.of("", "wd:Q884 wdt:P31 wd:Q5 .", "wd:Q423 owl:sameAs <x:y> .")) {
            assertThatThrownBy(() -> read(wrong))
                    .isInstanceOf(IOException.class)
                    .hasMessage("a.ttl: tells nothing of Q423");
        }
        assertThatThrownBy(() -> read("<html>"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("a.ttl: is no Turtle: ");
    }

    @Test
    void numbersThatAreNoneAreNotRead() throws IOException {
        Item item = read("wd:Q423 wdt:P31 wd:Q5 . data:Q423 schema:version \"x\" , wd:Q5 .");

        assertThat(item.revision()).isEmpty();
    }
}
