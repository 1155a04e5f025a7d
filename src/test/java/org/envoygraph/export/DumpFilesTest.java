package org.envoygraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.envoygraph.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export leaves in its folder: files, their index, their checksums, and nothing else. */
class DumpFilesTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String[] ALL = {
        "SHA256SUMS",
        "articles/one.ttl",
        "context.jsonld",
        "envoygraph.jsonld",
        "envoygraph.nq",
        "envoygraph.nt",
        "envoygraph.trig",
        "envoygraph.ttl",
        "index.json",
        "links.ttl"
    };

    @TempDir private Path folder;

    /** A statement of a subject in a graph, both below the base. */
    private static Statement said(String subject, String graph) {
        return VALUES.createStatement(
                VALUES.createIRI("https://example.org/" + subject),
                RDF.TYPE,
                RDFS.RESOURCE,
                VALUES.createIRI("https://example.org/graph/" + graph));
    }

    private static final List<Statement> TWO_GRAPHS =
            List.of(
                    said("id/meeting/m", "article/one"),
                    said("id/person/p", "article/one"),
                    said("other/a", "article/one"),
                    said("id/person/p", "links"));

    private void export(Selection selection) throws IOException {
        Exported.of(TWO_GRAPHS, folder, selection);
    }

    private JsonNode index() throws IOException {
        return index(folder);
    }

    private static JsonNode index(Path dump) throws IOException {
        return new ObjectMapper().readTree(dump.resolve("index.json").toFile());
    }

    @Test
    void theIndexTellsWhatTheDumpIs() throws IOException {
        export(Selection.ALL);

        assertThat(Exported.names(folder)).containsExactly(ALL);
        JsonNode index = index();
        assertThat(index.get("version").asText()).isEqualTo("1.0.0");
        assertThat(index.get("date").asText()).isEqualTo("2026-05-06");
        assertThat(index.has("programVersion")).isFalse();
        assertThat(index.get("triples").asInt()).isEqualTo(3);
        assertThat(index.get("quads").asInt()).isEqualTo(4);
        assertThat(index.get("subjectsByKind")).hasToString("{\"person\":1,\"meeting\":1}");
        assertThat(index.get("triplesByGraph").get("https://example.org/graph/links").asInt())
                .isOne();
        assertThat(index.get("sha256OfSortedNQuads").asText())
                .isEqualTo(Digest.of(folder.resolve("envoygraph.nq")));
    }

    @Test
    void theIndexTellsOfEachFileOfDataWhatItIs() throws IOException {
        Path shipped = Shipped.dump();
        List<String> data = new ArrayList<>();
        for (JsonNode entry : index(shipped).get("files")) {
            Path file = shipped.resolve(entry.get("path").asText());
            data.add(entry.get("path").asText());
            assertThat(Files.size(file)).isEqualTo(entry.get("size").asLong());
            assertThat(Digest.of(file)).isEqualTo(entry.get("sha256").asText());
            boolean quads = entry.has("quads");
            long count = RDFDataMgr.loadDatasetGraph(file.toUri().toString()).stream().count();
            assertThat(count).isEqualTo(entry.get(quads ? "quads" : "triples").asLong());
        }
        List<String> named = new ArrayList<>(Exported.names(shipped));
        named.removeAll(List.of("SHA256SUMS", "index.json", "context.jsonld"));
        assertThat(data).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void sha256sumAcceptsTheChecksums() throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/sha256sum");
        assumeThat(program).as("a program that checks checksums").isExecutable();

        Process process =
                new ProcessBuilder(program.toString(), "--strict", "-c", "SHA256SUMS")
                        .directory(Shipped.dump().toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines()).hasSize(Exported.names(Shipped.dump()).size() - 1);
    }

    @Test
    void turtleTellsByKindAndReadsWell() throws IOException {
        export(Selection.ALL);

        assertThat(folder.resolve("articles/one.ttl"))
                .hasContent(
                        """
                        @prefix ex: <https://example.org/other/> .
                        @prefix meeting: <https://example.org/id/meeting/> .
                        @prefix person: <https://example.org/id/person/> .

                        person:p a <http://www.w3.org/2000/01/rdf-schema#Resource> .

                        meeting:m a <http://www.w3.org/2000/01/rdf-schema#Resource> .

                        ex:a a <http://www.w3.org/2000/01/rdf-schema#Resource> .
                        """);
        assertThat(folder.resolve("envoygraph.trig"))
                .content()
                .endsWith(
                        """

                        <https://example.org/graph/links> {
                          person:p a <http://www.w3.org/2000/01/rdf-schema#Resource> .
                        }
                        """);
    }

    @Test
    void aSelectionIsWrittenAndFilesOfTheEarlierDumpGo() throws IOException {
        export(Selection.ALL);
        Files.writeString(folder.resolve("notes.ttl"), "a reader's");
        Files.writeString(folder.resolve("envoygraph.nt"), "changed by a reader");

        export(new Selection(Set.of("links"), Set.of(DumpFormat.TURTLE), false));

        assertThat(Exported.names(folder))
                .containsExactly(
                        "SHA256SUMS",
                        "envoygraph.nt",
                        "envoygraph.ttl",
                        "index.json",
                        "links.ttl",
                        "notes.ttl");
        assertThat(folder.resolve("articles")).doesNotExist();
        assertThat(index().get("quads").asInt()).isOne();
    }

    @Test
    void checksumsThatSomebodyForgedDeleteNothing() throws IOException {
        Path outside = folder.resolve("outside");
        Files.writeString(outside, "keep");
        Path dump = Files.createDirectories(folder.resolve("dump"));
        Files.createSymbolicLink(dump.resolve("link"), outside);
        Files.createSymbolicLink(dump.resolve("inner"), folder);
        String sum = Digest.of(outside);
        Files.writeString(
                dump.resolve("SHA256SUMS"),
                String.join(
                        "\n", sum + "  ../outside", sum + "  link", sum + "  inner/outside", ""));

        Exported.of(TWO_GRAPHS, dump, Selection.ALL);

        assertThat(outside).hasContent("keep");
        assertThat(dump.resolve("link")).exists();
    }

    @Test
    void compressedFilesHoldTheSameAndNothingButTheData() throws IOException {
        export(Selection.ALL);
        byte[] lines = Files.readAllBytes(folder.resolve("envoygraph.nq"));
        String hash = index().get("sha256OfSortedNQuads").asText();

        export(new Selection(Set.of(), Set.of(DumpFormat.NQUADS), true));

        Path zipped = folder.resolve("envoygraph.nq.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
            assertThat(in.readAllBytes()).isEqualTo(lines);
        }
        assertThat(Files.readAllBytes(zipped)).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
        assertThat(Exported.names(folder))
                .containsExactly("SHA256SUMS", "envoygraph.nq.gz", "index.json");
        assertThat(index().get("sha256OfSortedNQuads").asText()).isEqualTo(hash);
        assertThat(index().get("files").get(0).get("encoding").asText()).isEqualTo("gzip");
    }
}
