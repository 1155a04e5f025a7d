package org.envoygraph.web.reconcile;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** The address of the service. */
public final class Reconciliation {
    static final String PATH = "/reconcile";

    private static final String FRAMING = Reconciliation.class.getName() + ".framing";

    private Reconciliation() {}

    /**
     * Lets pages of an origin show the preview in a frame, as OpenRefine does.
     *
     * @param request that is to be answered
     * @param origin or {@code *} for pages of all sites
     */
    public static void letFrame(ServletRequest request, String origin) {
        request.setAttribute(FRAMING, origin);
    }

    static Optional<String> framing(ServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(FRAMING));
    }

    /**
     * Adds {@code /reconcile} and what is under it, over the dataset that Fuseki serves.
     *
     * @param version of the dataset; when it changes, its things are read anew
     */
    public static void addTo(ServletContextHandler server, Supplier<String> version) {
        add(server, new Service(Space.OURS, Reconciliation::stored, version));
    }

    /**
     * Adds the same over things that are given, such as records of somebody else.
     *
     * @param all with ids of their own, without what stands before them in {@code space}
     */
    public static void addTo(ServletContextHandler server, Collection<Given> all, Space space) {
        List<Given> things = List.copyOf(all);
        add(server, new Service(space, context -> Things.of(things, space), () -> ""));
    }

    private static void add(ServletContextHandler server, Service service) {
        server.addServlet(new ServletHolder(service), PATH + "/*");
    }

    private static Things stored(ServletContext context) {
        return Loading.of(
                DataAccessPointRegistry.get(context)
                        .accessPoints()
                        .iterator()
                        .next()
                        .getDataService()
                        .getDataset());
    }
}
