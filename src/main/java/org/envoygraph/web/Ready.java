package org.envoygraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Says whether a question would find a free place now; whether it is answered, health says. */
@SuppressWarnings("serial")
final class Ready extends HttpServlet {
    private final BooleanSupplier free;

    Ready(BooleanSupplier free) {
        this.free = free;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean ready = free.getAsBoolean();
        if (!ready) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", Turnstile.SOON);
        }
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println("{\"status\":\"" + (ready ? "ready" : "busy") + "\"}");
    }
}
