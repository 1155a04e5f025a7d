package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a browser reads it. */
record ReadPage(String path, int status, String text, Document page) {
    private static final int ERRORS = 20;

    static ReadPage of(ServedStore served, String path) throws IOException {
        HttpResponse<String> answer =
                served.send(HttpRequest.newBuilder(served.at(path)).header("Accept", "text/html"));
        Parser parser = Parser.htmlParser().setTrackErrors(ERRORS);
        Document page = parser.parseInput(answer.body(), "http://here" + path);
        assertThat(parser.getErrors()).as("HTML of %s", path).isEmpty();
        return new ReadPage(path, answer.statusCode(), answer.body(), page);
    }

    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    String heading() {
        return page.select("h1").text();
    }

    /** The text of a section, by its id. */
    String section(String id) {
        Element section = page.getElementById(id);
        assertThat(section).as("section %s of %s", id, path).isNotNull();
        return section.text();
    }

    /** Where links, forms, scripts and styles of the page lead. */
    List<String> addresses() {
        return page.select("[href], [src], [action]").stream()
                .map(it -> it.attr("href") + it.attr("src") + it.attr("action"))
                .toList();
    }
}
