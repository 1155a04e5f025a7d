package org.envoygraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.envoygraph.queries.Federation;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Store;
import org.envoygraph.web.api.Api;
import org.envoygraph.web.api.Offered;
import org.envoygraph.web.curating.Refreshing;
import org.envoygraph.web.pages.Pages;
import org.envoygraph.web.reconcile.Reconciliation;

/**
 * Fuseki inside this process: the services of the configuration file, the console, the stored
 * queries, and the filters before them.
 */
public final class Server implements AutoCloseable {
    private final FusekiServer fuseki;
    private final DataAccessPointRegistry datasets; // a stopped Fuseki forgets its own
    private final Doorway doorway;
    private final StoreVersion version;
    private final Terms terms;
    private final InetAddress address;
    private volatile Optional<Pages> pages = Optional.empty();
    private Optional<ReadingAhead> ahead = Optional.empty();
    private boolean closed;

    private Server(
            FusekiServer fuseki,
            Doorway doorway,
            StoreVersion version,
            Terms terms,
            InetAddress address) {
        this.fuseki = fuseki;
        this.datasets = fuseki.getDataAccessPointRegistry();
        this.doorway = doorway;
        this.version = version;
        this.terms = terms;
        this.address = address;
    }

    /**
     * Starts to serve, and returns when requests are answered.
     *
     * @param config the configuration file; the stores it names lie relative to its folder
     * @param shelf the stored queries to offer; what else is offered lies beside the configuration
     * @param host the name or address to listen on; what is not loopback is open to the network
     * @param port 0 for any free one
     */
    public static Server start(Path config, Shelf shelf, String host, int port) throws IOException {
        Server server = open(config, host);
        server.listen(Offered.of(config.toAbsolutePath().getParent(), shelf), port);
        return server;
    }

    /** Opens the stores of the configuration file, but does not listen yet. */
    public static Server open(Path config, String host) throws IOException {
        return open(config, Terms.of(host));
    }

    /** Opens the stores of the configuration file on some terms, but does not listen yet. */
    public static Server open(Path config, Terms terms) throws IOException {
        InetAddress address = InetAddress.getByName(terms.host());
        Model model = Configuration.read(config);
        StoreVersion version = new StoreVersion(model);
        Doorway doorway = new Doorway(terms, HostNames.of(terms.host(), address), version);
        FusekiServer.Builder builder = configured(config, model).port(0);
        doorway.addTo(builder);
        builder.addServlet("/health", new Health());
        Console.addTo(builder);
        Server server = new Server(builder.build(), doorway, version, terms, address);
        if (server.datasets.isEmpty()) { // Fuseki skips a service it cannot build
            throw new IOException(config + ": no service in it that could be built");
        }
        doorway.limitQueries(server.datasets.accessPoints());
        doorway.guard(server.fuseki.getJettyServer(), server.datasets.keys());
        return server;
    }

    private static FusekiServer.Builder configured(Path config, Model model) throws IOException {
        try {
            return FusekiServer.create().fusekiModules(FusekiModules.empty()).parseConfig(model);
        } catch (JenaException wrong) {
            Throwable cause = wrong;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new IOException(config + ": " + cause.getMessage(), wrong);
        }
    }

    /** Lets queries call services of others; before this and without it they call none. */
    public void federate(Federation federation) {
        datasets.accessPoints()
                .forEach(point -> federation.allowOn(point.getDataService().getDataset()));
    }

    /** Has somebody told of each request when it is answered. */
    public void tell(Consumer<Exchange> listener) {
        doorway.tell(listener);
    }

    /**
     * Begins to listen, and returns when requests are answered.
     *
     * @param offered what to serve beside the stores
     * @param port 0 for any free one
     */
    public void listen(Offered offered, int port) throws IOException {
        ServletContextHandler servlets =
                fuseki.getJettyServer().getDescendant(ServletContextHandler.class);
        Pages made = Pages.addTo(servlets, offered.shelf(), terms.limits().steps());
        pages = Optional.of(made);
        Api.addTo(servlets, offered, made, version);
        Reconciliation.addTo(servlets, version);
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(address.getHostAddress());
                socket.setPort(port);
            }
        }
        try {
            fuseki.start();
        } catch (FusekiException failed) {
            close();
            String where = terms.host() + ":" + port;
            throw new IOException(
                    where + ": cannot listen; is another server there? use --port", failed);
        }
    }

    /** Reads what pages share, beside all requests: of a great store that takes seconds. */
    public synchronized void readAhead() {
        if (closed) {
            return;
        }
        DatasetGraph dataset = dataset();
        ReadingAhead reading =
                new ReadingAhead(
                        doorway.gate(),
                        ended -> pages.ifPresent(all -> all.readAhead(dataset, ended)));
        ahead = Optional.of(reading);
        reading.begin();
    }

    /**
     * Takes over what changed in the curated files, while it serves.
     *
     * @return what changed, or why nothing did
     */
    public Refreshing.Outcome refresh(Refreshing refreshing) throws IOException {
        Refreshing.Outcome outcome = doorway.gate().beside(() -> refreshing.over(dataset()));
        if (!outcome.graphs().isEmpty()) {
            doorway.changed();
        }
        return outcome;
    }

    /**
     * From now on gives back the room of replaced statements while it serves.
     *
     * @param told hears why that could not be done
     */
    public void tidy(Consumer<String> told) {
        doorway.tidy(this::stores, told);
    }

    /** The address of the server, with a slash at its end. */
    public URI url() {
        String name =
                HostNames.isWildcard(terms.host()) ? "localhost" : HostNames.inUrl(terms.host());
        return URI.create("http://" + name + ":" + fuseki.getPort() + "/");
    }

    /** Where the console shows this query, filled in but not yet run. */
    public URI console(String query) {
        return url().resolve(Api.inConsole(datasets.keys().iterator().next(), query));
    }

    /** Waits until the server is closed. */
    public void join() throws InterruptedException {
        fuseki.getJettyServer().join();
    }

    /** Stops to serve and lets go of the stores. */
    @Override
    public synchronized void close() {
        closed = true;
        fuseki.stop();
        ahead.ifPresent(ReadingAhead::end);
        try {
            doorway.gate().beside(this::released);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int released() {
        List<DatasetGraph> stores = stores();
        stores.forEach(Store::release);
        return stores.size();
    }

    private List<DatasetGraph> stores() {
        return datasets.accessPoints().stream()
                .map(point -> point.getDataService().getDataset())
                .toList();
    }

    DatasetGraph dataset() {
        return datasets.accessPoints().iterator().next().getDataService().getDataset();
    }
}
