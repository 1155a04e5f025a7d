package org.envoygraph.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.main.FusekiServer;
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
            FusekiServer.Builder builder, Shelf shelf, String version, PassageStates states) {
        Versions versions = new Versions(version);
        builder.addServlet("", new FrontPage())
                .addServlet("/style.css", new StyleSheet())
                .addServlet("/queries", new MenuPage(shelf))
                .addServlet("/api/*", new QueryApi(shelf, versions))
                .addServlet("/api/evidence/*", new EvidenceApi(shelf, versions, states))
                .addServlet("/openapi.json", new OpenApiDocument(shelf));
    }

    /** Where the console shows a query, filled in but not run: a path with a fragment. */
    public static String inConsole(String dataset, String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        return "/console/#/dataset" + dataset + "/query?query=" + encoded;
    }
}
