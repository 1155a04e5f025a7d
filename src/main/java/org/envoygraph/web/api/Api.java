package org.envoygraph.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.envoygraph.queries.Shelf;

/** The addresses of the stored queries, and the pages that lead to them. */
public final class Api {
    private Api() {}

    /**
     * Adds {@code /}, {@code /queries}, {@code /api/queries…}, {@code /api/evidence/…} and {@code
     * /openapi.json}.
     *
     * @param version of the stores; when it changes, so does every answer's tag
     * @param states of passages in copies of the texts
     */
    public static void addTo(
            ServletContextHandler server, Shelf shelf, String version, PassageStates states) {
        Versions versions = new Versions(version);
        server.addServlet(new FrontPage(), "");
        server.addServlet(new StyleSheet(), "/style.css");
        server.addServlet(new MenuPage(shelf), "/queries");
        server.addServlet(new QueryApi(shelf, versions), "/api/*");
        server.addServlet(new EvidenceApi(shelf, versions, states), "/api/evidence/*");
        server.addServlet(new OpenApiDocument(shelf), "/openapi.json");
    }

    /** Where the console shows a query, filled in but not run: a path with a fragment. */
    public static String inConsole(String dataset, String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        return "/console/#/dataset" + dataset + "/query?query=" + encoded;
    }
}
