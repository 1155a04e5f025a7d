package org.envoygraph.web.curating;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.envoygraph.store.LocalGraphs;
import org.envoygraph.web.api.PublicAddress;

/**
 * The writing half of the Graph Store Protocol, for curators and their local graphs. Reading is
 * left to Fuseki, which is given no service that writes.
 */
public final class GraphWrites implements Filter {
    private static final String GRAPHS = "/data";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WRITING = Set.of("PUT", "POST", "DELETE");

    private final Optional<Curating> curating;
    private final Function<HttpServletRequest, String> address;
    private final int mostBytes;
    private final Runnable written;
    private final Optional<Login> login;

    /**
     * Refuses all writing unless there is somebody who may.
     *
     * @param address who sends a request, as far as it is known
     * @param mostBytes that a request may bring
     * @param written is run after each write
     */
    public GraphWrites(
            Optional<Curating> curating,
            Function<HttpServletRequest, String> address,
            int mostBytes,
            Runnable written) {
        this.curating = curating;
        this.address = address;
        this.mostBytes = mostBytes;
        this.written = written;
        this.login = curating.map(Curating::passwords).map(Login::new);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Optional<DatasetGraph> dataset = dataset(asked);
        if (dataset.isEmpty() || READING.contains(asked.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            int status = written(asked, dataset.get());
            written.run();
            answer.setStatus(status);
            if (status == HttpServletResponse.SC_CREATED) {
                String path = asked.getRequestURI() + "?" + asked.getQueryString();
                answer.setHeader("Location", PublicAddress.of(asked) + path);
            }
        } catch (Refusal refused) {
            refused.send(answer);
        }
    }

    /** Whether a curator sent a request; to anybody else it is said that none did. */
    public boolean isByCurator(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (login.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().println("This is for the same machine alone.");
            return false;
        }
        try {
            login.get().user(request, address.apply(request));
            return true;
        } catch (Refusal refused) {
            refused.send(response);
            return false;
        }
    }

    /** The filter for {@code POST /refresh}, by the same people. */
    public Filter refreshes() {
        return new Refreshes(curating, login, address, written);
    }

    /** The dataset whose graphs a request is about. */
    private static Optional<DatasetGraph> dataset(HttpServletRequest request) {
        DataAccessPointRegistry datasets = DataAccessPointRegistry.get(request.getServletContext());
        return datasets.keys().stream()
                .filter(name -> request.getRequestURI().equals(name + GRAPHS))
                .map(name -> datasets.get(name).getDataService().getDataset())
                .findAny();
    }

    private int written(HttpServletRequest request, DatasetGraph quads)
            throws IOException, Refusal {
        if (curating.isEmpty()) {
            throw notHere(
                    "Nothing is written here: change the curated files, and run './envoygraph build'");
        }
        if (!WRITING.contains(request.getMethod())) {
            throw notHere("A graph is written by PUT, POST or DELETE");
        }
        login.orElseThrow().user(request, address.apply(request));
        String graph = graph(request, curating.get().graphs());
        UnaryOperator<Graph> change = change(request, graph);
        LocalGraphs.Written<String> written = write(quads, graph, change);
        if (!written.findings().isEmpty()) {
            throw Refusal.findings(written.findings());
        }
        boolean deleting = request.getMethod().equals("DELETE");
        if (deleting && !written.was()) {
            throw Refusal.of(HttpServletResponse.SC_NOT_FOUND, "graph", "There is no such graph");
        }
        return deleting || written.was()
                ? HttpServletResponse.SC_NO_CONTENT
                : HttpServletResponse.SC_CREATED;
    }

    private LocalGraphs.Written<String> write(
            DatasetGraph quads, String graph, UnaryOperator<Graph> change) throws Refusal {
        Curating with = curating.orElseThrow();
        try {
            return with.graphs()
                    .write(quads, with.store(), graph, change, with.check(), with.digesting());
        } catch (IOException broken) {
            throw Refusal.of(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "disk",
                    "Nothing was written, because it cannot be kept: " + broken.getMessage());
        }
    }

    private static Refusal notHere(String detail) {
        return Refusal.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method", detail);
    }

    private UnaryOperator<Graph> change(HttpServletRequest request, String graph)
            throws IOException, Refusal {
        if (request.getMethod().equals("DELETE")) {
            return before -> GraphFactory.createDefaultGraph();
        }
        Graph statements = new Upload(request, mostBytes).statements(graph);
        return request.getMethod().equals("PUT")
                ? before -> statements
                : before -> together(before, statements);
    }

    private static Graph together(Graph some, Graph others) {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, some);
        GraphUtil.addInto(all, others);
        return all;
    }

    private static String graph(HttpServletRequest request, LocalGraphs graphs) throws Refusal {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        if (!query.startsWith("graph=") || query.contains("&")) {
            throw Refusal.of(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "graph",
                    "Name one graph, such as ?graph=" + graphs.space() + "notes");
        }
        String graph = decoded(query.substring("graph=".length()));
        if (!graph.startsWith(graphs.space())) {
            throw Refusal.of(
                    HttpServletResponse.SC_FORBIDDEN,
                    "graph",
                    "Only graphs under "
                            + graphs.space()
                            + " are written here; all others are built from files");
        }
        if (!graphs.mayBe(graph)) {
            throw Refusal.of(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "graph",
                    "After "
                            + graphs.space()
                            + " comes a name of a to z, 0 to 9, '.', '_' and '-', up to 100");
        }
        return graph;
    }

    private static String decoded(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(
                    HttpServletResponse.SC_BAD_REQUEST, "graph", "The graph cannot be read");
        }
    }
}
