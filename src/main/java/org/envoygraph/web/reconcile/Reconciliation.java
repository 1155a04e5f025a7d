package org.envoygraph.web.reconcile;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** The address of the service. */
public final class Reconciliation {
    static final String PATH = "/reconcile";

    private Reconciliation() {}

    /** Adds {@code /reconcile} and what is under it. */
    public static void addTo(ServletContextHandler server) {
        server.addServlet(new Service(), PATH + "/*");
    }
}
