package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What can be read only: GET, HEAD and OPTIONS. Each answer tells the browser to run no script and
 * to load nothing from elsewhere.
 */
@SuppressWarnings("serial")
public abstract class Reading extends HttpServlet {
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Pages of ours have no script at all; Fuseki's console is under a looser rule. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    /** Answers GET; the body of HEAD is left out by the server. */
    protected abstract void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", CONTENT);
        String method = request.getMethod();
        try {
            if (READING.contains(method)) {
                read(request, response);
            } else if (method.equals("OPTIONS")) {
                response.setHeader("Allow", METHODS);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                response.setHeader("Allow", METHODS);
                throw Refused.method(method);
            }
        } catch (Refused refused) {
            response.setStatus(refused.status());
            response.setHeader("Cache-Control", "no-store");
            send(response, Refused.MEDIA_TYPE, refused.bytes());
        }
    }

    protected static void send(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    protected final DatasetGraph dataset() {
        return datasets().accessPoints().iterator().next().getDataService().getDataset();
    }

    /** The path of the dataset, such as {@code /envoygraph}. */
    protected final String datasetPath() {
        return datasets().keys().iterator().next();
    }

    /** Where the console shows a query, filled in. */
    String inConsole(String query) {
        return Api.inConsole(datasetPath(), query);
    }

    private DataAccessPointRegistry datasets() {
        return DataAccessPointRegistry.get(getServletContext());
    }
}
