package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is here, and where. */
@SuppressWarnings("serial")
final class FrontPage extends Reading {
    @Override
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Html page =
                Html.page("Envoys, countries and their contacts")
                        .element(
                                "p",
                                "A graph of what news articles tell of diplomatic contacts, fact"
                                        + " by fact, with the passage behind each.")
                        .open("ul");
        entry(page, "/queries", "Questions", "stored queries with forms, no SPARQL needed");
        entry(page, "/ns", "Ontology", "every term, with what it means and where it is used");
        entry(page, "/dataset", "Data set", "what the graph holds, in words and numbers");
        entry(page, "/dumps/", "Dumps", "the whole graph as files");
        entry(page, "/console/", "Console", "SPARQL in Fuseki's web console");
        entry(page, "/api/queries.json", "API", "the same queries for programs");
        entry(page, "/openapi.json", "OpenAPI", "what the API takes and gives");
        entry(page, "/health", "Health", "whether the store answers");
        response.setHeader("Cache-Control", "no-cache");
        send(response, "text/html", page.close("ul").bytes());
    }

    private static void entry(Html page, String address, String name, String what) {
        page.open("li").element("a", name, "href", address).text(": " + what).close("li");
    }
}
