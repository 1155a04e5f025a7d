package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers only who calls the server by its own name and port. Otherwise a page from elsewhere could
 * point its own name at this machine and read the answers (DNS rebinding).
 */
final class HostCheck implements Filter {
    private static final int MISDIRECTED_REQUEST = 421;

    private final OwnNames names;

    HostCheck(OwnNames names) {
        this.names = names;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String called = ((HttpServletRequest) request).getHeader("Host");
        if (called != null && names.isOurs(called, request.getLocalPort())) {
            chain.doFilter(request, response);
        } else {
            PlainAnswer.send(
                    (HttpServletResponse) response,
                    MISDIRECTED_REQUEST,
                    "This server does not go by that name.");
        }
    }
}
