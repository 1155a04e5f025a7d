package org.envoygraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.envoygraph.queries.ReadTransaction;

/** Says whether queries are answered, by asking one of each dataset. */
@SuppressWarnings("serial")
final class Health extends HttpServlet {
    private static final String QUESTION = "ASK { ?subject ?property ?value }";
    private static final long SECONDS = 5;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String status = status(DataAccessPointRegistry.get(getServletContext()));
        response.setStatus(
                status.equals("ok")
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println("{\"status\":\"" + status + "\"}");
    }

    private static String status(DataAccessPointRegistry datasets) {
        try {
            boolean full =
                    datasets.accessPoints().stream()
                            .allMatch(point -> answers(point.getDataService().getDataset()));
            return full ? "ok" : "empty";
        } catch (RuntimeException anyFailureOfTheStore) {
            return "failing";
        }
    }

    private static boolean answers(DatasetGraph quads) {
        return ReadTransaction.calculate(
                quads,
                () -> {
                    try (QueryExec asked =
                            QueryExec.dataset(quads)
                                    .query(QUESTION)
                                    .timeout(SECONDS, TimeUnit.SECONDS)
                                    .build()) {
                        return asked.ask();
                    }
                });
    }
}
