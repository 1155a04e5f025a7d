package org.envoygraph.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.envoygraph.store.Store;

/** Fuseki inside this process: the services of the configuration file, the console, the filters. */
public final class Server implements AutoCloseable {
    private final FusekiServer fuseki;
    private final DataAccessPointRegistry datasets; // a stopped Fuseki forgets its own
    private final String host;

    private Server(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.datasets = fuseki.getDataAccessPointRegistry();
        this.host = host;
    }

    /**
     * Starts to serve, and returns when requests are answered.
     *
     * @param config the configuration file; the stores it names lie relative to its folder
     * @param host the name or address to listen on; what is not loopback is open to the network
     * @param port 0 for any free one
     */
    public static Server start(Path config, String host, int port) throws IOException {
        InetAddress address = InetAddress.getByName(host);
        FusekiServer.Builder builder =
                configured(config)
                        .port(port)
                        .addFilter("/*", new SecurityHeaders())
                        .addFilter("/*", new HostCheck(HostNames.of(host, address)))
                        .addServlet("/health", new Health());
        Console.addTo(builder);
        Server server = new Server(builder.build(), host);
        if (server.datasets.isEmpty()) { // Fuseki skips a service it cannot build
            throw new IOException(config + ": no service in it that could be built");
        }
        server.listen(address, port);
        return server;
    }

    private static FusekiServer.Builder configured(Path config) throws IOException {
        Model model = Configuration.read(config);
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

    private void listen(InetAddress address, int port) throws IOException {
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(address.getHostAddress());
            }
        }
        try {
            fuseki.start();
        } catch (FusekiException failed) {
            close();
            String where = host + ":" + port;
            throw new IOException(
                    where + ": cannot listen; is another server there? use --port", failed);
        }
    }

    /** The address of the server, with a slash at its end. */
    public URI url() {
        String name = HostNames.isWildcard(host) ? "localhost" : HostNames.inUrl(host);
        return URI.create("http://" + name + ":" + fuseki.getPort() + "/");
    }

    /** Where the console shows this query, filled in but not yet run. */
    public URI console(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        String dataset = datasets.keys().iterator().next();
        return url().resolve("/console/#/dataset" + dataset + "/query?query=" + encoded);
    }

    /** Waits until the server is closed. */
    public void join() throws InterruptedException {
        fuseki.getJettyServer().join();
    }

    /** Stops to serve and lets go of the stores. */
    @Override
    public void close() {
        fuseki.stop();
        datasets.forEach((name, point) -> Store.release(point.getDataService().getDataset()));
    }

    DatasetGraph dataset() {
        return datasets.accessPoints().iterator().next().getDataService().getDataset();
    }
}
