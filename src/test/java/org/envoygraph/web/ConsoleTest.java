package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.web.ServedStore.encoded;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"\\./([^\"]+)\"");

    @TempDir private static Path home;
    private static ServedStore served;

    @BeforeAll
    static void startServer() throws IOException {
        served = ServedStore.start(home);
    }

    @AfterAll
    static void stopServer() {
        served.close();
    }

    @Test
    void itsFolderWithoutSlashLeadsToTheConsole() throws IOException {
        HttpResponse<String> answer = served.get("/console");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/console/");
    }

    @Test
    void thePageOfTheConsoleComesWithEverythingItNames() throws IOException {
        HttpResponse<String> page = served.get("/console/");
        List<String> assets =
                ASSET.matcher(page.body()).results().map((MatchResult it) -> it.group(1)).toList();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Apache Jena Fuseki UI");
        assertThat(assets).hasSize(3);
        for (String asset : assets) {
            assertThat(served.get("/console/" + asset).statusCode()).as(asset).isEqualTo(200);
        }
    }

    @Test
    void theConsoleFindsTheDatasetAndItsTwoServices() throws IOException {
        HttpResponse<String> answer = served.get("/console/$/server");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"/envoygraph\"", "\"sparql\"", "\"data\"", "\"query\"", "\"gsp-r\"")
                .doesNotContain("update", "upload", "gsp-rw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/$/ping", "/console/$/stats", "/console/$/stats/envoygraph"})
    void theConsoleReadsTheStateOfTheServer(String path) throws IOException {
        assertThat(served.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void theConsoleAsksTheDatasetBelowItsOwnFolder() throws IOException {
        String query = encoded("SELECT ?o { ?s ?p ?o }");

        HttpResponse<String> answer = served.get("/console/envoygraph/sparql?query=" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("성 김");
    }

    @Test
    void aLinkCarriesAQueryIntoTheConsole() {
        assertThat(served.server().console("SELECT * { ?s ?p \"a+b\" }"))
                .hasToString(
                        served.at("/console/")
                                + "#/dataset/envoygraph/query?query="
                                + "SELECT%20*%20%7B%20%3Fs%20%3Fp%20%22a%2Bb%22%20%7D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/server",
                "/$/ping",
                "/$/datasets",
                "/$/backup/envoygraph",
                "/$/compact/envoygraph",
                "/$/metrics",
                "/$/tasks",
                "/console/$/datasets",
                "/console/$/backup/envoygraph",
                "/console/$/compact/envoygraph",
                "/console/$/metrics",
                "/console/$/",
                "/console/static/",
                "/console/none.js",
                "/webapp/index.html",
                "/index.html"
            })
    void thereIsNoAdministrationAndNoListing(String path) throws IOException {
        assertThat(served.get(path).statusCode()).isIn(403, 404);
        assertThat(served.send("POST", path, "text/plain", "").statusCode()).isIn(404, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/../fuseki-config.ttl",
                "/console/%2e%2e/META-INF/MANIFEST.MF",
                "/console/..%2f..%2fMETA-INF/MANIFEST.MF",
                "/console//META-INF/MANIFEST.MF",
                "/console/%5c..%5cMETA-INF/MANIFEST.MF"
            })
    void noPathLeadsOutOfTheConsole(String path) throws IOException {
        assertThat(RawRequest.get(served.server().url(), path).status()).isIn(400, 404);
    }

    @Test
    void whereNothingCanBeAddedTheConsoleSaysWhatToDoInstead() throws IOException {
        for (ConsoleWords words : ConsoleWords.all()) {
            HttpResponse<String> answer = served.get(words.address());

            assertThat(answer.statusCode()).as(words.address()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("should be configured");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .get()
                    .asString()
                    .startsWith("text/javascript");
        }
        assertThat(served.get("/console/static/Edit-BYpVhZGP.js").body())
                .contains("Change these, and run './envoygraph build'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"datasets", "backup/envoygraph", "compact/envoygraph", "tasks"})
    void anOperationThatIsNotThereSaysWhatDoesItInstead(String operation) throws IOException {
        HttpResponse<String> answer =
                served.send("POST", "/console/$/" + operation, "text/plain", "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("This server is not administered over HTTP. ");
    }
}
