package org.envoygraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URL;
import java.util.Map;
import org.apache.jena.fuseki.ctl.ActionPing;
import org.apache.jena.fuseki.ctl.ActionStats;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;

/**
 * Fuseki's own web console under {@code /console/}. It takes the folder of its page for the root of
 * the server, so what it asks for there is answered there: three readings of the server's state,
 * and by {@link ConsolePaths} the datasets. None of Fuseki's administration is there.
 */
final class Console {
    private Console() {}

    static void addTo(FusekiServer.Builder builder) {
        builder.addServlet("/console", new ToConsole())
                .addServlet("/console/*", new Files())
                .addServlet("/console/$/server", new ActionServerStatus())
                .addServlet("/console/$/ping", new ActionPing())
                .addServlet("/console/$/stats/*", new ActionStats());
        ConsoleWords.all().forEach(words -> builder.addServlet(words.address(), words));
    }

    /** The files of the console, out of its jar. */
    @SuppressWarnings("serial")
    private static final class Files extends ResourceServlet {
        private static final String PAGE = "webapp/index.html";

        private final Map<String, String> settings =
                Map.of("baseResource", folder(), "dirAllowed", "false", "etags", "true");

        @Override
        public String getInitParameter(String name) {
            return settings.get(name);
        }

        private static String folder() {
            URL page = Console.class.getClassLoader().getResource(PAGE);
            if (page == null) {
                throw new IllegalStateException("jena-fuseki-ui is not on the class path");
            }
            return page.toString().replaceFirst("index\\.html$", "");
        }
    }

    @SuppressWarnings("serial")
    private static final class ToConsole extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", "/console/");
        }
    }
}
