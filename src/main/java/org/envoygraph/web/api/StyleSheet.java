package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** How the pages look. */
@SuppressWarnings("serial")
final class StyleSheet extends Reading {
    @Override
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream style = StyleSheet.class.getResourceAsStream("style.css")) {
            response.setHeader("Cache-Control", "max-age=3600");
            send(response, "text/css", style.readAllBytes());
        }
    }
}
