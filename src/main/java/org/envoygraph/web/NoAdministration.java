package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Says of each operation of Fuseki's administration what does the same here. */
final class NoAdministration implements Filter {
    private static final Set<String> READINGS = Set.of("server", "ping", "stats");
    private static final String FROM_FILES =
            "The graph is built from curated files: change these, and run './envoygraph build'.";
    private static final Map<String, String> INSTEAD =
            Map.of(
                    "datasets", FROM_FILES,
                    "backup", "'./envoygraph export' writes the graph to files.",
                    "compact", "'./envoygraph build' makes the store anew, and compact.",
                    "tasks", "The server has no tasks.");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getRequestURI();
        boolean console = path.startsWith("/console/$/");
        if (!console && !path.startsWith("/$/")) {
            chain.doFilter(request, response);
            return;
        }
        String operation = path.replaceFirst("^(/console)?/\\$/([^/]*).*", "$2");
        if (console && READINGS.contains(operation)) {
            chain.doFilter(request, response);
            return;
        }
        String instead = INSTEAD.getOrDefault(operation, FROM_FILES);
        PlainAnswer.send(
                (HttpServletResponse) response,
                HttpServletResponse.SC_NOT_FOUND,
                "This server is not administered over HTTP. " + instead);
    }
}
