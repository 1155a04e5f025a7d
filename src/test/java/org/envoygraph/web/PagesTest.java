package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.envoygraph.queries.StoredQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people: the front page, the menu of questions, an answer. */
class PagesTest {
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern IN_CONSOLE =
            Pattern.compile("href=\"/console/(#/dataset/envoygraph/query\\?query=[^\"]+)\"");

    private final ServedStore served = ServedStore.shipped();

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult it) -> it.group(1)).toList();
    }

    @Test
    void theFrontPageLeadsEverywhere() throws IOException {
        ReadPage page = ReadPage.of(served, "/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.addresses())
                .contains("/explore", "/questions", "/console/", "/ns", "/dataset", "/dumps/")
                .contains("/calendar", "/gaps", "/first-and-latest", "/who-met-whom")
                .contains("/openapi.json", "/health", "/shapes", "/id/person", "/search")
                .filteredOn(to -> to.startsWith("/"))
                .allSatisfy(to -> assertThat(served.get(to).statusCode()).as(to).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ns.html",
                "/shapes.html",
                "/dataset.html",
                "/dumps/",
                "/api/queries.html",
                "/api/queries/test-evidence.html?fact=kd-03",
                "/api/queries/test-evidence.html"
            })
    void noPageHasAScriptAndTheBrowserWouldRunNone(String path) throws IOException {
        HttpResponse<String> page = served.get(path);

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(it -> it.contains("default-src 'none'") && !it.contains("script-src"))
                .allMatch(it -> !it.contains("unsafe") && it.contains("frame-ancestors 'none'"));
        assertThat(page.body())
                .doesNotContainIgnoringCase("<script", "style=", "javascript:", " onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/id/person/sung-kim.html", "/id/person/none.html"})
    void aPageThatEnhancesRunsScriptsOfThisServerOnly(String path) throws IOException {
        ReadPage page = ReadPage.of(served, path);
        HttpResponse<String> answer =
                served.send(HttpRequest.newBuilder(served.at(path)).header("Accept", "text/html"));

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(it -> it.contains("default-src 'none'; script-src 'self';"))
                .allMatch(it -> !it.contains("unsafe") && it.contains("frame-ancestors 'none'"));
        assertThat(page.page().select("script:not([src]), style, [style]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions", "/queries"})
    void theMenuLeadsToTheFormOfEveryQuestion(String menu) throws IOException {
        String page = served.get(menu).body();

        for (StoredQuery query : ServedStore.shippedShelf().queries()) {
            assertThat(page).contains("id=\"" + query.name() + "\"");
            assertThat(all(ADDRESS, page)).contains("/questions/" + query.name());
            String form = served.get("/questions/" + query.name()).body();
            query.parameters().forEach(p -> assertThat(form).contains("name=\"" + p.name() + "\""));
        }
    }

    @Test
    void aLinkHoldsAQueryThatTheConsoleCanRunAndThatFindsSomething() throws IOException {
        for (StoredQuery stored : ServedStore.shippedShelf().queries()) {
            String link =
                    ReadPage.of(served, "/questions/" + stored.name()).addresses().stream()
                            .filter(it -> it.startsWith("/console/#"))
                            .findFirst()
                            .orElseThrow();
            String fragment = URI.create(link).getFragment();
            String query = fragment.substring(fragment.indexOf("query=") + "query=".length());

            QueryFactory.create(query, Syntax.syntaxSPARQL_11);
            assertThat(query).startsWith("# ");
            assertThat(served.ask(query).body()).as(stored.name()).contains("<result>");
        }
    }

    @Test
    void anAnswerLeadsToItsOtherFormsAndToTheConsoleWithItsValues() throws IOException {
        String page = served.get("/api/queries/test-evidence.html?fact=kd-03").body();

        assertThat(page)
                .contains("Rows 1 to 1 of 1", "<td dir=\"auto\" class=\"short\">kd-03</td>");
        assertThat(all(ADDRESS, page))
                .contains("/api/queries/test-evidence.csv?fact=kd-03")
                .allSatisfy(to -> assertThat(served.get(to).statusCode()).as(to).isEqualTo(200));
        assertThat(URI.create(all(IN_CONSOLE, page).get(0)).getFragment())
                .contains("<https://w3id.org/envoygraph/id/fact/kd-03>")
                .doesNotContain("?_fact_iri");
    }

    @Test
    void aPageOfManyRowsLeadsToTheNext() throws IOException {
        String page = served.get("/api/queries/test-votes.html?limit=5&offset=5").body();

        assertThat(page)
                .contains("Rows 6 to 10; there are more", "?offset=10&amp;limit=5", "?offset=0");
    }

    @Test
    void aRefusedValueComesBackEscapedInItsField() throws IOException {
        HttpResponse<String> page =
                served.get(
                        "/api/queries/test-evidence.html?fact="
                                + ServedStore.encoded("\"><img src=x onerror=alert('1')>"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("value=\"&quot;&gt;&lt;img src=x onerror=alert(&#39;1&#39;)&gt;\"")
                .contains("fact: ")
                .doesNotContain("<img");
    }

    @Test
    void withoutTheThingsOfItsExamplesTheMenuStillOpens(@TempDir Path home) throws IOException {
        try (ServedStore empty = ServedStore.start(home)) {
            assertThat(empty.get("/questions").statusCode()).isEqualTo(200);
            assertThat(empty.get("/questions/evidence-of-fact").statusCode()).isEqualTo(200);
            assertThat(empty.get("/explore").statusCode()).isEqualTo(200);
            assertThat(empty.get("/calendar").statusCode()).isEqualTo(200);
            assertThat(empty.get("/gaps").statusCode()).isEqualTo(200);
            assertThat(empty.get("/first-and-latest").statusCode()).isEqualTo(200);
            assertThat(empty.get("/who-met-whom").statusCode()).isEqualTo(200);
        }
    }
}
