package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.junit.jupiter.api.Test;

class TruthyTest {
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "ja", "ko", "ru", "zh");

    /**
     * The reference leaves out times that are less exact than a year, and those before the year 1.
     * Wikidata's own RDF has both, as ours.
     */
    private static final Set<String> LEFT_OUT_BY_THE_REFERENCE =
            Set.of("1200", "1300", "1000", "0001", "-0078");

    private static final String TIME = "\"%s-01-01T00:00:00Z\"^^";

    @Test
    void allRecordedDocumentsGiveTheTriplesThatSomebodyElseMadeOfThem() throws IOException {
        Set<String> ours = new TreeSet<>();
        int[] documents = {0};
        Truthy truthy = new Truthy(LANGUAGES, into(ours));
        Recorded.each(
                (id, document) -> {
                    documents[0]++;
                    truthy.write(ItemJson.read(id, document, id).orElseThrow());
                });
        Set<String> reference = reference();

        assertThat(documents[0]).isEqualTo(1032);
        assertThat(reference).hasSize(40892);
        Set<String> more = new TreeSet<>(ours);
        more.removeAll(reference);
        assertThat(more)
                .hasSameSizeAs(LEFT_OUT_BY_THE_REFERENCE)
                .allMatch(
                        said ->
                                LEFT_OUT_BY_THE_REFERENCE.stream()
                                        .map(TIME::formatted)
                                        .anyMatch(said::contains));
        ours.removeAll(more);
        assertThat(ours).isEqualTo(reference);
    }

    private static Set<String> reference() throws IOException {
        Set<String> triples = new TreeSet<>();
        Path file = Recorded.folder().resolve("wikidata-1032-truthy.nt.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var parser = Rio.createParser(RDFFormat.NTRIPLES);
            parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
            parser.setRDFHandler(into(triples));
            parser.parse(lines);
        }
        return triples;
    }

    private static AbstractRDFHandler into(Set<String> triples) {
        return new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement said) {
                triples.add(
                        NTriplesUtil.toNTriplesString(said.getSubject())
                                + " "
                                + NTriplesUtil.toNTriplesString(said.getPredicate())
                                + " "
                                + NTriplesUtil.toNTriplesString(said.getObject()));
            }
        };
    }

    private static String truthy(String claims) throws IOException {
        String document = "{\"id\":\"Q423\",\"labels\":[],\"claims\":{" + claims + "}}";
        Item item =
                ItemJson.read("Q423", document.getBytes(StandardCharsets.UTF_8), "a.json")
                        .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NTriplesWriter writer = new NTriplesWriter(out);
        writer.startRDF();
        new Truthy(LANGUAGES, writer).write(item);
        writer.endRDF();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String claim(String rank, String snak) {
        return "{\"rank\":\"" + rank + "\",\"mainsnak\":{" + snak + "}}";
    }

    private static String text(String text) {
        return "\"snaktype\":\"value\",\"datatype\":\"url\",\"datavalue\":"
                + "{\"type\":\"string\",\"value\":\""
                + text
                + "\"}";
    }

    @Test
    void onlyTheBestRankCountsAndTheDeprecatedNever() throws IOException {
        String best = claim("normal", text("urn:a")) + "," + claim("preferred", text("urn:b"));
        String never = claim("deprecated", text("urn:c"));

        assertThat(truthy("\"P1\":[" + best + "],\"P2\":[" + never + "]"))
                .isEqualTo(
                        "<http://www.wikidata.org/entity/Q423>"
                                + " <http://www.wikidata.org/prop/direct/P1> <urn:b> .\n");
    }

    @Test
    void aPreferredClaimWithoutAValueHidesTheNormalOnes() throws IOException {
        for (String none : Set.of("novalue", "somevalue")) {
            String claims = claim("preferred", "\"snaktype\":\"" + none + "\"");

            assertThat(truthy("\"P1\":[" + claims + "," + claim("normal", text("urn:a")) + "]"))
                    .isEmpty();
        }
    }

    @Test
    void anAddressThatIsNoIriIsAText() throws IOException {
        for (String wrong : Set.of("no colon", "http://a/<b>", "a:b c")) {
            assertThat(truthy("\"P1\":[" + claim("normal", text(wrong)) + "]"))
                    .contains(" \"" + wrong + "\" .");
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        String written = truthy("\"P1\":[" + claim("normal", text("http://a/ü")) + "]");

        assertThat(Rio.parse(new StringReader(written), RDFFormat.NTRIPLES)).hasSize(1);
    }
}
