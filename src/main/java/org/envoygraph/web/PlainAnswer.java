package org.envoygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says in one line why there is no other answer. */
final class PlainAnswer {
    private PlainAnswer() {}

    static void send(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println(words);
    }
}
