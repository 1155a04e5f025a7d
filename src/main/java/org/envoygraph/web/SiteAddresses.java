package org.envoygraph.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which addresses of the server are files of a site, and what they are called there. */
final class SiteAddresses {
    private static final List<String> THINGS = List.of("/id/", "/graph/", "/dataset/");
    private static final Set<String> SINGLE =
            Set.of(
                    "/",
                    "/explore",
                    "/calendar",
                    "/gaps",
                    "/first-and-latest",
                    "/who-met-whom",
                    "/ns",
                    "/shapes",
                    "/dataset",
                    "/style.css");
    private static final Set<String> PAGED = Set.of("/gaps", "/first-and-latest", "/who-met-whom");
    private static final List<String> SUFFIXES =
            List.of(".html", ".ttl", ".jsonld", ".nt", ".csv", ".json", ".css", ".js");
    private static final String FILES = "/static/";

    private SiteAddresses() {}

    /** The address without what only tells versions; empty for what needs a server. */
    static Optional<String> kept(String address) {
        String path = address.replaceFirst("#.*", "");
        if (path.startsWith(FILES)) {
            return Optional.of(path.replaceFirst("\\?.*", ""));
        }
        String bare = bare(path);
        boolean thing = THINGS.stream().anyMatch(path::startsWith);
        boolean known =
                !path.contains("?") && (thing || SINGLE.contains(path) || isForm(bare, path));
        return known ? Optional.of(path.replaceFirst("\\.html$", "")) : Optional.empty();
    }

    /** What to ask the server for: where it pages, for as many rows as it gives at once. */
    static String asked(String kept) {
        return PAGED.contains(kept) ? kept + "?limit=1000" : kept;
    }

    private static boolean isForm(String bare, String path) {
        return SINGLE.contains(bare) && !path.equals(bare) && !bare.equals("/");
    }

    private static String bare(String path) {
        return SUFFIXES.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(it -> path.substring(0, path.length() - it.length()))
                .orElse(path);
    }

    /** The name of the file, below the folder of the site. */
    static String file(String kept) {
        if (kept.equals("/")) {
            return "index.html";
        }
        String path =
                URLDecoder.decode(kept.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        String file = SUFFIXES.stream().anyMatch(path::endsWith) ? path : path + ".html";
        if (List.of(file.split("/")).stream().anyMatch(it -> it.isEmpty() || it.matches("\\.+"))) {
            throw new IllegalStateException("no name for a file: " + kept);
        }
        return file;
    }

    /** The way from one file to another. */
    static String from(String file, String other) {
        int depth = (int) file.chars().filter(it -> it == '/').count();
        return "../".repeat(depth) + encoded(other);
    }

    private static String encoded(String file) {
        try {
            return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
