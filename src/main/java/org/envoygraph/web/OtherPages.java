package org.envoygraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.web.reconcile.Reconciliation;

/**
 * What pages of other sites may do in a browser: nothing, or read where that is granted. They never
 * write, nor with anybody's password.
 */
final class OtherPages implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String POLICY = "Cross-Origin-Resource-Policy";

    /** Of the preview, which has no origin in a sandboxed frame. */
    private static final String STYLE = "/style.css";

    private final OwnNames names;
    private final Optional<String> readers;

    OtherPages(OwnNames names, Optional<String> readers) {
        this.names = names;
        this.readers = readers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean asking = isReader(asked) && isAsking(asked);
        readers.ifPresent(origin -> Reconciliation.letFrame(request, origin));
        if (readers.isPresent() && !isAnybody()) {
            answer.setHeader("Vary", "Origin");
        }
        if (readers.isPresent() && asked.getRequestURI().equals(STYLE)) {
            answer.setHeader(POLICY, "cross-origin");
        }
        if (asking) {
            grant(answer);
        }
        if (asking && isPreflight(asked)) {
            answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (isForeign(asked) && !asking && !READING.contains(asked.getMethod())) {
            String words = "A page of another site may not send this.";
            PlainAnswer.send(answer, HttpServletResponse.SC_FORBIDDEN, words);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isAnybody() {
        return readers.equals(Optional.of(Terms.ANY_ORIGIN));
    }

    /** A page of another site says in all that it sends by a script where it is from. */
    private boolean isReader(HttpServletRequest request) {
        return isAnybody() || readers.isPresent() && readers.equals(origin(request));
    }

    private static Optional<String> origin(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"));
    }

    private void grant(HttpServletResponse answer) {
        answer.setHeader("Access-Control-Allow-Origin", readers.orElseThrow());
        answer.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After, X-Total-Count");
        answer.setHeader(POLICY, "cross-origin");
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    /** Whether a request can only read: a question is a POST too, but not to where graphs are. */
    private static boolean isAsking(HttpServletRequest request) {
        String method =
                isPreflight(request)
                        ? request.getHeader("Access-Control-Request-Method")
                        : request.getMethod();
        boolean graphs = request.getRequestURI().endsWith("/data");
        return READING.contains(method) || method.equals("POST") && !graphs;
    }

    private boolean isForeign(HttpServletRequest request) {
        return origin(request)
                .filter(origin -> !names.isOurPage(origin, request.getLocalPort()))
                .isPresent();
    }
}
