package org.envoygraph.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.envoygraph.queries.Shelf;

/** The addresses of stored queries and ontology, and the pages that lead to them. */
public final class Api {
    private Api() {}

    /**
     * Adds {@code /api/queries…}, {@code /api/evidence/…}, {@code /ns…}, {@code /shapes…}, {@code
     * /dataset…}, {@code /.well-known/void}, {@code /dumps/…} and {@code /openapi.json}.
     *
     * @param known answers that need not be asked for
     * @param version of the stores; when it changes, so does every answer's tag
     */
    public static void addTo(
            ServletContextHandler server, Offered offered, Known known, Supplier<String> version) {
        Versions versions = new Versions(version);
        Shelf shelf = offered.shelf();
        server.addServlet(new QueryApi(shelf, known, versions), "/api/*");
        server.addServlet(new EvidenceApi(shelf, versions, offered.states()), "/api/evidence/*");
        server.addServlet(new OpenApiDocument(shelf), "/openapi.json");
        add(server, new OntologyApi(offered.ontology(), shelf, versions));
        add(server, new ShapesApi(offered.shapes(), versions));
        add(server, new DatasetApi(versions));
        server.addServlet(new DumpsApi(new DumpFolder(offered.dumps())), "/dumps/*");
    }

    private static void add(ServletContextHandler server, Published published) {
        ServletHolder holder = new ServletHolder(published);
        published.addresses().forEach(address -> server.addServlet(holder, address));
    }

    /** Where the console shows a query, filled in but not run: a path with a fragment. */
    public static String inConsole(String dataset, String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        return "/console/#/dataset" + dataset + "/query?query=" + encoded;
    }
}
