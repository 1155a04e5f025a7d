package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written over HTTP is in the next store too. */
class KeptGraphsTest {
    private static final String NOTES = "/envoygraph/data?graph=" + Writing.SPACE + "notes";
    private static final String NOTE =
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/envoygraph/id/note/one> rdfs:label "A zebrafish"@en .
            """;

    /** A meeting that says nothing else of itself. */
    private static final String NO_MEETING =
            """
            <https://w3id.org/envoygraph/id/meeting/x> \
            <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> \
            <https://w3id.org/envoygraph/ns#Meeting> \
            <https://w3id.org/envoygraph/graph/local/notes> .
            """;

    @Test
    void aWriteIsInTheNextStoreUnlessItNoLongerFits(@TempDir Path folder) throws IOException {
        Home home = Copied.built(folder);
        try (ServedStore served = Curator.serving(home)) {
            write(served);
        }
        assertThat(new Build(home).stale()).isEmpty();
        Path article = home.data().resolve("articles/kh-2022-12-09.yaml");
        Files.writeString(article, Files.readString(article) + "# another day\n");
        assertThat(new Build(home).stale()).contains("the data changed");
        assertThat(built(home)).isEmpty();
        expectTheNote(home);

        Files.writeString(home.localGraphs().files().get(0), NO_MEETING);
        assertThat(new Build(home).stale()).contains("the local graphs changed");
        assertThat(built(home)).contains("work/local: 'meeting:x', envoy:when: say when");
        expectTheNote(home);

        Files.writeString(home.localGraphs().files().get(0), "no quads");
        assertThat(refusal(home)).contains("notes.nq", "correct the file, or delete it");
        expectTheNote(home);
    }

    private static void write(ServedStore served) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at(NOTES))
                        .PUT(BodyPublishers.ofString(NOTE))
                        .header("Content-Type", "text/turtle")
                        .header("Authorization", Curator.ANNA);
        assertThat(served.send(request).statusCode()).isEqualTo(201);
    }

    private static void expectTheNote(Home home) throws IOException {
        try (ServedStore served = ServedStore.over(home.folder(), Terms.of("127.0.0.1"))) {
            assertThat(served.get(NOTES).body()).contains("zebrafish");
            String search = "PREFIX text: <http://jena.apache.org/text#> ";
            assertThat(served.ask(search + "ASK { ?s text:query 'zebrafish' }").body())
                    .contains("true");
        }
    }

    private static String built(Home home) throws IOException {
        Problems problems = new Problems();
        new Build(home).store(problems);
        return String.join("\n", problems.all().stream().map(Problem::toString).toList());
    }

    private static String refusal(Home home) {
        try {
            return built(home);
        } catch (IOException told) {
            return told.getMessage();
        }
    }
}
