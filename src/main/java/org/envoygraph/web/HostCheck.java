package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Answers only who calls the server by its own name and port. Otherwise a page from elsewhere could
 * point its own name at this machine and read the answers (DNS rebinding).
 */
final class HostCheck implements Filter {
    private static final int MISDIRECTED_REQUEST = 421;
    private static final int HTTP = 80;

    private final Set<String> names;

    HostCheck(Set<String> names) {
        this.names = names;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String called = ((HttpServletRequest) request).getHeader("Host");
        if (called != null && isOurs(called.toLowerCase(Locale.ROOT), request.getLocalPort())) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletResponse) response);
        }
    }

    private boolean isOurs(String called, int port) {
        String ending = ":" + port;
        if (called.endsWith(ending)) {
            return names.contains(called.substring(0, called.length() - ending.length()));
        }
        return port == HTTP && names.contains(called);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(MISDIRECTED_REQUEST);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println("This server does not go by that name.");
    }
}
