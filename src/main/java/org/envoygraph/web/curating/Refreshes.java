package org.envoygraph.web.curating;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.envoygraph.web.api.Json;

/** {@code POST /refresh}: a curator has the curated files taken over. */
final class Refreshes implements Filter {
    private static final String PATH = "/refresh";

    private final Optional<Curating> curating;
    private final Optional<Login> login;
    private final Function<HttpServletRequest, String> address;
    private final Runnable written;

    /** Without anybody who may, there is no such path. */
    Refreshes(
            Optional<Curating> curating,
            Optional<Login> login,
            Function<HttpServletRequest, String> address,
            Runnable written) {
        this.curating = curating;
        this.login = login;
        this.address = address;
        this.written = written;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (curating.isEmpty() || !asked.getRequestURI().equals(PATH)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            Refreshing.Outcome outcome = refreshed(asked, curating.get().refreshing());
            JsonObject graphs = Json.object("changed", Json.array(outcome.graphs()));
            byte[] body = Json.bytes(graphs);
            answer.setHeader("Cache-Control", "no-store");
            answer.setContentType("application/json");
            answer.setContentLength(body.length);
            answer.getOutputStream().write(body);
        } catch (Refusal refused) {
            refused.send(answer);
        }
    }

    private Refreshing.Outcome refreshed(HttpServletRequest request, Refreshing refreshing)
            throws IOException, Refusal {
        if (!request.getMethod().equals("POST")) {
            throw Refusal.onlyPost("Curated files are taken over by POST");
        }
        login.orElseThrow().user(request, address.apply(request));
        Refreshing.Outcome outcome;
        try {
            outcome =
                    refreshing.over(
                            DataAccessPointRegistry.get(request.getServletContext())
                                    .accessPoints()
                                    .iterator()
                                    .next()
                                    .getDataService()
                                    .getDataset());
        } catch (IOException broken) {
            throw Refusal.of(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "disk",
                    "Nothing was taken over: " + broken.getMessage());
        }
        if (!outcome.problems().isEmpty()) {
            throw Refusal.curated(outcome.problems());
        }
        written.run();
        return outcome;
    }
}
