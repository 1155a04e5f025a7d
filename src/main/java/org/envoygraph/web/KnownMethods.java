package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses methods that nothing here has; TRACE would send back a password (RFC 9110, 9.3.8). */
final class KnownMethods implements Filter {
    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (KNOWN.contains(((HttpServletRequest) request).getMethod())) {
            chain.doFilter(request, response);
        } else {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Allow", "GET, HEAD, OPTIONS");
            int refused = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
            PlainAnswer.send(answer, refused, "Nothing here has such a method; use GET.");
        }
    }
}
