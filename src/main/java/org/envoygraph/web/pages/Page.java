package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.envoygraph.web.api.Reading;
import org.envoygraph.web.api.Versions;

/** What all pages have in common: their own rules for the browser, and a tag of their bytes. */
@SuppressWarnings("serial")
abstract class Page extends Reading {
    /** Scripts and styles are files of this server; nothing stands within the page itself. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    static final String HTML = "text/html";

    private static final int SMALL = 1_000; // bytes that one packet carries anyway

    /** Sends what is of no use another time. */
    static void answerOnce(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Cache-Control", "no-store");
        send(response, type, body);
    }

    /** Sends what was made, or says that it is what the client has already. */
    static void answer(
            HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        boolean packed = body.length > SMALL && Packed.isTaken(request);
        String tag = packed ? Packed.tag(Versions.tag(body)) : Versions.tag(body);
        response.addHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (Versions.names(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (packed) {
            response.setHeader("Content-Encoding", Packed.NAME);
            send(response, type, Packed.of(body));
        } else {
            send(response, type, body);
        }
    }
}
