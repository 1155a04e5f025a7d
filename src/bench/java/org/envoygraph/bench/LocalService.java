package org.envoygraph.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.envoygraph.web.reconcile.Given;
import org.envoygraph.web.reconcile.Reconciliation;
import org.envoygraph.web.reconcile.Space;

/**
 * The reconciliation service on loopback over recorded names instead of a store: it stands for
 * Wikidata's where there is no network. Ids are {@code Q30} and {@code hsg:107176}; the type of
 * people is {@code Q5} or {@code Person}, their country {@code P27}.
 */
public final class LocalService implements AutoCloseable {
    private static final String WIKIDATA = "http://www.wikidata.org/";

    private final Server server;
    private final URI address;

    private LocalService(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Serves until its standard input ends, and prints the address.
     *
     * @param arguments the port; then {@code items} to leave the people out, as {@code link} wants
     *     ids of Wikidata only
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("../shared/real");
        boolean items = arguments.length > 1 && arguments[1].equals("items");
        List<Given> things = items ? RecordedItems.in(folder) : recorded(folder);
        try (LocalService service = over(things, Integer.parseInt(arguments[0]))) {
            System.out.println(service.address());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /**
     * The people of the US Historian and the recorded documents of Wikidata.
     *
     * @param folder {@code ../shared/real}
     */
    public static List<Given> recorded(Path folder) throws IOException {
        List<Given> all = new ArrayList<>(RecordedItems.in(folder));
        all.addAll(HsgPeople.in(folder));
        return all;
    }

    /**
     * Serves some things.
     *
     * @param port or 0 for any that is free
     */
    public static LocalService over(Collection<Given> things, int port) throws IOException {
        Map<String, String> types = RecordedItems.types(List.copyOf(things));
        Space space =
                new Space(
                        WIKIDATA + "entity/",
                        WIKIDATA + "prop/direct/",
                        types,
                        Map.of("P27", "country"));
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ServletContextHandler servlets = new ServletContextHandler("/");
        Reconciliation.addTo(servlets, things, space);
        server.setHandler(servlets);
        try {
            server.start();
        } catch (Exception failed) {
            throw new IOException("port " + port + ": " + failed.getMessage(), failed);
        }
        int bound = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return new LocalService(server, URI.create("http://127.0.0.1:" + bound + "/reconcile"));
    }

    /** Of the service, without a slash at its end. */
    public URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }
}
