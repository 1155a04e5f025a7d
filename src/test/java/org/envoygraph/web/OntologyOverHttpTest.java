package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology under its own address: a page for people, RDF for programs. */
class OntologyOverHttpTest {
    private static final Path FILE = Path.of("ontology/envoygraph.ttl");
    private static final Pattern TERM =
            Pattern.compile("(?m)^envoy:(\\w+) a owl:(?:Class|ObjectProperty|DatatypeProperty)");
    private static final Pattern LINK = Pattern.compile("href=\"#(\\w+)\"");
    private static final Pattern ANCHOR = Pattern.compile("<section id=\"(\\w+)\"");

    private final ServedStore served = ServedStore.shipped();

    private HttpResponse<String> get(String path, String accepted) throws IOException {
        return served.send(HttpRequest.newBuilder(served.at(path)).header("Accept", accepted));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, text/turtle, .ttl",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html, .html",
        "text/turtle, text/turtle, .ttl",
        "application/n-triples, application/n-triples, .nt",
        "application/ld+json, application/ld+json, .jsonld"
    })
    void theFormIsChosenByTheHeaderAndHasAnAddressOfItsOwn(
            String accepted, String type, String suffix) throws IOException {
        for (String address : List.of("/ns", "/ns/0.1.0")) {
            HttpResponse<String> answer = get(address, accepted);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(type);
            assertThat(header(answer, "Vary")).contains("Accept");
            assertThat(header(answer, "Content-Location")).isEqualTo("/ns" + suffix);
            assertThat(get("/ns" + suffix, "image/png").body()).isEqualTo(answer.body());
            assertThat(get(address + suffix, "image/png").body()).isEqualTo(answer.body());
        }
    }

    @Test
    void turtleIsTheFileItself() throws IOException {
        assertThat(get("/ns", "text/turtle").body()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void everyFormTellsTheSame() throws IOException {
        Graph file = RDFDataMgr.loadGraph(FILE.toString());

        assertThat(read("/ns.ttl", Lang.TURTLE).isIsomorphicWith(file)).isTrue();
        assertThat(read("/ns.nt", Lang.NTRIPLES).isIsomorphicWith(file)).isTrue();
        assertThat(read("/ns.jsonld", Lang.JSONLD11).isIsomorphicWith(file)).isTrue();
    }

    private Graph read(String path, Lang language) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(served.get(path).body(), language).parse(graph);
        return graph;
    }

    @Test
    void whoAcceptsNothingOfItIsToldWhatThereIs() throws IOException {
        HttpResponse<String> answer = get("/ns", "application/pdf");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .contains("text/turtle", "text/html", "application/n-triples", "ld+json");
        assertThat(header(answer, "Vary")).contains("Accept");
    }

    @Test
    void whatWasSeenIsNotSentAgain() throws IOException {
        String tag = header(get("/ns", "text/turtle"), "ETag");
        HttpRequest.Builder again =
                HttpRequest.newBuilder(served.at("/ns"))
                        .header("Accept", "text/turtle")
                        .header("If-None-Match", tag);

        HttpResponse<String> answer = served.send(again);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(get("/ns", "text/html"), "ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ns/0.2.0", "/ns/", "/ns/Meeting", "/ns/0.1.0.pdf", "/ns/0.1.0/x"})
    void whatIsNotThereIsNotFound(String path) throws IOException {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyTermHasAnAnchorAndEveryLinkOfThePageLeadsToOne() throws IOException {
        String page = served.get("/ns.html").body();
        Set<String> terms = Set.copyOf(all(TERM, Files.readString(FILE)));

        assertThat(terms).hasSize(40 + 142);
        assertThat(all(ANCHOR, page)).doesNotHaveDuplicates().containsAll(terms);
        Set<String> links = new TreeSet<>(all(LINK, page));
        assertThat(links.remove("content")).isTrue(); // past the heading
        assertThat(links).isEqualTo(terms);
    }

    @Test
    void aTermIsToldWithItsMeaningItsNeighboursAndItsUses() throws IOException {
        String meeting = section("Meeting");

        assertThat(meeting)
                .contains("An interaction of two or more parties")
                .contains("<dd>meeting:kim-liu-2022-12-07, held by video.</dd>")
                .contains("<a href=\"#Interaction\">Interaction</a>")
                .contains("<a href=\"https://schema.org/Event\">schema:Event</a>")
                .contains("<a href=\"/queries#contacts\">contacts</a>");
        assertThat(section("CouncilText")).contains("<dt>Kinds</dt>", "#Resolution", "Close to");
        assertThat(section("speaker")).contains("Main subjects", "#Statement", "Main objects");
        assertThat(section("hasSource")).contains("oa:hasSource", "#Evidence");
    }

    private String section(String term) throws IOException {
        String page = served.get("/ns.html").body();
        int start = page.indexOf("<section id=\"" + term + "\"");
        return page.substring(start, page.indexOf("</section>", start));
    }

    @Test
    void theUsesAreThoseOfTheStore() throws IOException {
        assertThat(section("Meeting")).contains("<dd>" + count("?s a envoy:Meeting") + " things");
        assertThat(section("speaker")).contains(count("?s envoy:speaker ?o") + " statements");
    }

    private String count(String pattern) throws IOException {
        String query = "PREFIX envoy: <https://w3id.org/envoygraph/ns#> SELECT (COUNT(*) AS ?n) {";
        String csv = "/envoygraph/sparql?format=csv&query=";
        return served.get(csv + ServedStore.encoded(query + pattern + "}"))
                .body()
                .lines()
                .skip(1)
                .collect(Collectors.joining());
    }

    @Test
    void withoutTheFileNothingIsThere(@TempDir Path home) throws IOException {
        try (ServedStore empty = ServedStore.start(home)) {
            assertThat(empty.get("/ns").statusCode()).isEqualTo(404);
        }
    }
}
