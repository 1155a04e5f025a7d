package org.envoygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.envoygraph.web.api.PublicAddress;
import org.envoygraph.web.curating.GraphWrites;

/** What every request passes before it is answered; the note of the package has the order. */
final class Doorway {
    private static final int FEWEST_THREADS = 8;

    /**
     * More rows than these are sorted and compared in temporary files: 64 queries do it at once.
     * Jena ends a query whose time is over between two files only, so that a file must be short.
     */
    private static final long ROWS_IN_MEMORY = 2_500;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final Duration TURN = Duration.ofMillis(100);

    private final Terms terms;
    private final StoreVersion stores;
    private final VersionHeader version;
    private final OwnNames names;
    private final Turnstile turnstile;
    private final Turns turns = new Turns(2 * PROCESSORS, PROCESSORS, TURN, System::nanoTime);
    private final Observation observation = new Observation();
    private final Gate gate = new Gate();
    private Optional<Tidying> tidying = Optional.empty();

    Doorway(Terms terms, Set<String> hosts, StoreVersion stores) {
        this.stores = stores;
        this.version = new VersionHeader(stores);
        this.terms = terms;
        this.names = new OwnNames(hosts, terms.base());
        this.turnstile = new Turnstile(terms.limits().queries(), turns);
    }

    /** Puts the filters in their order. */
    void addTo(FusekiServer.Builder builder) {
        Limits limits = terms.limits();
        GraphWrites writes =
                new GraphWrites(terms.curating(), this::sender, limits.graph(), this::changed);
        Metrics metrics =
                new Metrics(
                        (r, a) -> isHere(r) || writes.isByCurator(r, a),
                        turnstile::taken,
                        turns::waiting);
        observation.add(metrics::count);
        builder.numServerThreads(Math.min(FEWEST_THREADS, limits.threads()), limits.threads())
                .registerOperation(Operation.Query, new Questions(limits.rows()))
                .addServlet("/ready", new Ready(turnstile::isFree))
                .addFilter("/*", new SecurityHeaders())
                .addFilter("/*", version)
                .addFilter("/*", new HostCheck(names))
                .addFilter("/*", new KnownMethods())
                .addFilter("/*", new OtherPages(names, terms.readers()))
                .addFilter("/*", new ConsolePaths())
                .addFilter("/*", new NoAdministration())
                .addFilter("/*", metrics)
                .addFilter("/*", gate)
                .addFilter("/*", writes)
                .addFilter("/*", writes.refreshes())
                .addFilter("/*", turnstile)
                .addFilter("/*", new AnswerLimit(limits.answer()));
        terms.base().ifPresent(base -> PublicAddress.set(builder::addServletAttribute, base));
    }

    /** Sets the time of queries, where the terms have another than the configuration, and turns. */
    void limitQueries(Iterable<DataAccessPoint> datasets) {
        for (DataAccessPoint point : datasets) {
            Context context = point.getDataService().getDataset().getContext();
            context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
            terms.limits().time().ifPresent(time -> context.set(ARQ.queryTimeout, time.toString()));
            PacedQueries.on(context, turns::ofRequest);
        }
    }

    /**
     * Has a request's body read by Jetty before a thread begins with the request, so that one that
     * comes slowly holds no thread. Writes are left out: who sends is looked at first.
     */
    void guard(Server jetty, Iterable<String> datasets) {
        Limits limits = terms.limits();
        EagerContentHandler whole =
                new EagerContentHandler(new RetainedContentLoaderFactory(limits.body(), 0, true));
        datasets.forEach(dataset -> whole.excludePath(dataset + "/data"));
        jetty.insertHandler(whole);
        jetty.setRequestLog(observation);
        jetty.setErrorHandler(new RefusedByJetty(version));
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setIdleTimeout(limits.idle().toMillis());
                socket.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration()
                        .setRequestHeaderSize(limits.header());
            }
        }
    }

    /** Has somebody told of each request when it is answered. */
    void tell(Consumer<Exchange> listener) {
        observation.add(listener);
    }

    /** Has the stores compacted now and then while they change. */
    void tidy(Supplier<List<DatasetGraph>> among, Consumer<String> told) {
        tidying = Optional.of(new Tidying(gate, among, told));
    }

    /** What all requests pass, and who comes to the stores beside them should. */
    Gate gate() {
        return gate;
    }

    /** To be said when a store was written. */
    void changed() {
        stores.readAnew();
        tidying.ifPresent(Tidying::changed);
    }

    /** Whether a request comes from this machine and through no proxy. */
    private static boolean isHere(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    /** Who sent a request; a proxy on this machine is believed if the server is known by it. */
    private String sender(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Optional<String> told = Optional.ofNullable(request.getHeader("X-Forwarded-For"));
        return terms.base().isPresent() && told.isPresent() && isLoopback(address)
                ? told.get().replaceFirst(".*,", "").strip()
                : address;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress(); // a literal: asks nobody
        } catch (UnknownHostException impossible) {
            return false;
        }
    }
}
