package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.envoygraph.Shared;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Federation;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Feed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that join with Wikidata, whose part a second server plays. */
class FederationTest {
    private static final String WIKIDATA = "https://query.wikidata.org/sparql";

    /** The United States and France are linked, and one meeting of theirs is told. */
    private static final Feed LINKED =
            trig(
                    """
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX e: <https://w3id.org/envoygraph/ns#>
                    PREFIX id: <https://w3id.org/envoygraph/id/>
                    PREFIX owl: <http://www.w3.org/2002/07/owl#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX wd: <http://www.wikidata.org/entity/>
                    <g:g> {
                      <https://w3id.org/envoygraph/id/country/us> a e:Country ; rdfs:label "US"@en ; owl:sameAs wd:Q30 .
                      <https://w3id.org/envoygraph/id/country/fr> a e:Country ; rdfs:label "FR"@en ; owl:sameAs wd:Q142 .
                      <https://w3id.org/envoygraph/id/link/us> a e:LinkDecision ; rdfs:label "us and Q30: same" ;
                        e:judgement <https://w3id.org/envoygraph/id/judgement/same> ;
                        e:linkSubject <https://w3id.org/envoygraph/id/country/us> ; e:linkTarget wd:Q30 .
                      <g:p> e:forParty <https://w3id.org/envoygraph/id/country/us> .
                      <g:q> e:forParty <https://w3id.org/envoygraph/id/country/fr> .
                      <g:m> a e:Meeting ; e:participation <g:p> , <g:q> ;
                        e:eventStatus <https://w3id.org/envoygraph/id/status/held> .
                      <g:f> e:about <g:m> ; dcterms:identifier "te-01" .
                    }
                    """);

    @TempDir private Path home;
    private ServedStore served;
    private FusekiServer wikidata;

    @BeforeEach
    void serve() throws IOException {
        served = ServedStore.start(home, LINKED, "", federated());
        wikidata = FusekiServer.create().port(0).loopback(true).add("/wd", recorded).start();
    }

    @AfterEach
    void stop() {
        served.close();
        wikidata.stop();
    }

    private static Shelf federated() throws IOException {
        Problems problems = new Problems();
        Shelf shelf = Shelf.read(Path.of("queries", "federated"), problems);
        assertThat(problems.all()).isEmpty();
        return shelf;
    }

    private static DatasetGraph recorded;

    @BeforeAll
    static void readRecordedItems() {
        recorded = recorded();
    }

    private static DatasetGraph recorded() {
        DatasetGraph graph = DatasetGraphFactory.create();
        Path file =
                Shared.folder().resolve("real/wikidata-json").resolve("wikidata-1032-truthy.nt.gz");
        RDFParser.source(file.toString()).parse(graph);
        return graph;
    }

    private void allow(String... words) {
        served.server().federate(Federation.of(List.of(words)));
    }

    private void allowRecorded() {
        allow("wikidata=http://localhost:" + wikidata.getPort() + "/wd");
    }

    @Test
    void relationsOfWikidataStandBesideTheContactsRecordedHere() throws IOException {
        allowRecorded();

        List<String> rows = rows("/api/queries/wikidata-relations.csv?country=us");

        assertThat(rows).hasSize(182);
        assertThat(rows.get(1))
                .startsWith("http://www.wikidata.org/entity/Q142,France,")
                .contains("country/fr,FR,1,te-01,");
        assertThat(rows.get(2)).contains(",0,,");
    }

    @Test
    void namesOfWikidataComeInTheLanguageAskedFor() throws IOException {
        allowRecorded();

        assertThat(rows("/api/queries/wikidata-names.csv?language=ko").get(1))
                .contains("country/us,US,http://www.wikidata.org/entity/Q30,미국,");
    }

    @Test
    void noServiceIsCalledUnlessItWasNamedAtTheStart() throws IOException {
        assertThat(served.get("/api/queries/wikidata-names.csv").statusCode()).isEqualTo(403);
        assertThat(served.ask(calling(WIKIDATA)).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNotNamedIsNotCalledEvenIfAnotherIs() throws Exception {
        allowRecorded();
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        canary.createContext("/", request -> calls.incrementAndGet());
        canary.start();
        try {
            String address = "http://localhost:" + canary.getAddress().getPort() + "/sparql";
            HttpResponse<String> answer = served.ask(calling(address));
            served.ask(calling(address).replace("SERVICE", "SERVICE SILENT"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("SERVICE <" + address + "> is not allowed here");
            assertThat(calls).hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    @Test
    void aRedirectLeadsNowhere() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
        String there = "http://localhost:" + canary.getAddress().getPort();
        canary.createContext("/there", request -> calls.incrementAndGet());
        canary.createContext(
                "/here",
                request -> {
                    request.getResponseHeaders().add("Location", there + "/there");
                    request.sendResponseHeaders(307, -1);
                    request.close();
                });
        canary.start();
        try {
            allow("wikidata=" + there + "/here");

            assertThat(served.get("/api/queries/wikidata-names.json").statusCode()).isEqualTo(502);
            assertThat(calls).hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    @Test
    void aServiceThatIsNotThereIsToldInPlainWords() throws IOException {
        wikidata.stop();
        allowRecorded();

        HttpResponse<String> answer = served.get("/api/queries/wikidata-names.json");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body())
                .contains(WIKIDATA + " at http://localhost:")
                .contains("try again");
    }

    private static String calling(String service) {
        return "SELECT * { SERVICE <" + service + "> { ?s ?p ?o } }";
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    private List<String> rows(String path) throws IOException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().toList();
    }
}
