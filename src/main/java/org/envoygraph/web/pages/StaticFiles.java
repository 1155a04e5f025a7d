package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.envoygraph.web.api.Reading;
import org.envoygraph.web.api.Refused;
import org.envoygraph.web.api.Versions;

/**
 * The style sheet and the scripts. Pages name a file with its digest, so that a browser may keep it
 * for good; without the digest it asks each time whether it changed.
 */
@SuppressWarnings("serial")
final class StaticFiles extends Reading {
    private static final String FOLDER = "/static/";
    private static final Map<String, Kept> FILES =
            read(List.of("style.css", "search.js", "look.js"));

    private record Kept(String type, byte[] bytes, String tag) {
        String digest() {
            return tag.replace("\"", "");
        }
    }

    private static Map<String, Kept> read(List<String> names) {
        Map<String, Kept> files = new TreeMap<>();
        for (String name : names) {
            try (InputStream file = StaticFiles.class.getResourceAsStream("static/" + name)) {
                byte[] bytes = file.readAllBytes();
                String type = name.endsWith(".css") ? "text/css" : "text/javascript";
                files.put(name, new Kept(type, bytes, Versions.tag(bytes)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return files;
    }

    /** Where a page finds a file, with its digest. */
    static String address(String name) {
        return FOLDER + name + "?v=" + FILES.get(name).digest();
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        String path = request.getRequestURI();
        Kept file = FILES.get(path.substring(path.lastIndexOf('/') + 1));
        if (file == null) {
            throw Refused.notFound("Here are " + String.join(", ", FILES.keySet()));
        }
        boolean named = ("v=" + file.digest()).equals(request.getQueryString());
        response.setHeader("ETag", file.tag());
        response.setHeader(
                "Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (Versions.names(known, file.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(response, file.type(), file.bytes());
        }
    }
}
