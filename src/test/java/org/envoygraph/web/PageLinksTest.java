package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** From the start page to every page of the graph, along every link. */
class PageLinksTest {
    private static final int MOST_BYTES = 150_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Hosts that a link may lead to: Wikidata. */
    private static final String ELSEWHERE = "https?://www\\.wikidata\\.org/.*";

    /** Pages of these are read for further links; of all others only the status. */
    private static final List<String> READ = List.of("/id/", "/graph/", "/dataset/", "/search");

    /** What a page offers as a question is tested with the questions. */
    private static final String QUESTION =
            "/(api|console|openapi|health|envoygraph|questions/|explore\\?|explore.csv).*";

    private final ServedStore served = ServedStore.shipped();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    @Test
    void everyLinkOfEveryPageLeadsSomewhereAndNoneElsewhere() throws Exception {
        visit("/");
        while (!open.isEmpty()) {
            String path = open.pop();
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isIn(200, 303); // 303 leads from an old id
            if (path.equals("/") || READ.stream().anyMatch(path::startsWith)) {
                read(path, answer.body());
            }
        }
        assertThat(seen).hasSizeGreaterThan(20_000).contains("/id/fact/kd-01", "/graph/links");
        assertThat(
                        seen.stream()
                                .flatMap(it -> SiteAddresses.kept(it).stream())
                                .distinct()
                                .map(SiteAddresses::file))
                .as("files of a site")
                .hasSizeGreaterThan(20_000)
                .doesNotHaveDuplicates();
    }

    private void read(String path, String body) {
        boolean html = body.startsWith("<!DOCTYPE html>");
        if (!html) {
            return;
        }
        assertThat(body.length()).as("size of %s", path).isLessThan(MOST_BYTES);
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        Document page = parser.parseInput(body, "");
        assertThat(parser.getErrors()).as("HTML of %s", path).isEmpty();
        assertThat(page.select("[id]").eachAttr("id"))
                .as("ids of %s", path)
                .doesNotHaveDuplicates();
        assertThat(page.select("[src]").eachAttr("src")).allMatch(it -> it.startsWith("/static/"));
        page.select("[href]").eachAttr("href").forEach(to -> follow(path, to, page));
    }

    private void follow(String path, String to, Document page) {
        if (to.startsWith("#")) {
            assertThat(page.getElementById(to.substring(1))).as(path + to).isNotNull();
        } else if (to.startsWith("/")) {
            if (!to.matches(QUESTION)) {
                visit(to.replaceFirst("#.*", ""));
            }
        } else if (!to.equals("data:,")) {
            assertThat(to).as("a link of %s", path).matches(ELSEWHERE);
        }
    }

    private void visit(String path) {
        if (seen.add(path)) {
            open.add(path);
        }
    }

    /** With one client, since there are thousands of pages. */
    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(served.at(path)).header("Accept", "text/html").build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
