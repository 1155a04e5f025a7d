package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;

/** Lets the console reach the datasets: {@code /console/envoygraph/…} is {@code /envoygraph/…}. */
final class ConsolePaths implements Filter {
    private static final String CONSOLE = "/console";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        chain.doFilter(isForDataset(asked) ? new WithoutConsole(asked) : asked, response);
    }

    private static boolean isForDataset(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith(CONSOLE + "/")) {
            return false;
        }
        String dataset = path.substring(CONSOLE.length()).replaceFirst("^(/[^/]*)/.*", "$1");
        return DataAccessPointRegistry.get(request.getServletContext()).isRegistered(dataset);
    }

    /** Fuseki finds the dataset by the request's URI and takes the other two for messages. */
    private static final class WithoutConsole extends HttpServletRequestWrapper {
        private WithoutConsole(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI().substring(CONSOLE.length());
        }

        @Override
        public String getServletPath() {
            return getRequestURI();
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int path = url.length() - super.getRequestURI().length();
            return url.delete(path, path + CONSOLE.length());
        }
    }
}
