package org.envoygraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One file of the console, in which words that tell a reader to configure a service are replaced by
 * words that tell what to do here. What the server refuses is shown in the server's words.
 */
@SuppressWarnings("serial")
final class ConsoleWords extends HttpServlet {
    private static final String ADDING =
            "No service for adding data available. The Graph Store Protocol service should be"
                    + " configured to allow adding data.";
    private static final String NOTHING_ADDED =
            "Nothing is added or edited in the console: the graph is built from curated files."
                    + " Change these, and run './envoygraph build'. With 'serve --writable', curators"
                    + " send graphs of their own to /envoygraph/data; see docs/operations.md.";
    private static final String NOTHING_MADE =
            "Data sets are not made in the console: the graph is built from curated files by"
                    + " './envoygraph build'.";

    private final String file;
    private final String words;
    private final String others;

    private ConsoleWords(String file, String words, String others) {
        this.file = file;
        this.words = words;
        this.others = others;
    }

    /** The files of the console of Jena 5.6.0 in which there is something to say. */
    static List<ConsoleWords> all() {
        return List.of(
                new ConsoleWords("Upload-bqU9xqwB.js", ADDING, NOTHING_ADDED),
                new ConsoleWords("Edit-BYpVhZGP.js", ADDING, NOTHING_ADDED),
                new ConsoleWords(
                        "NewDataset-B4w2g1Uy.js",
                        "catch(t){F(this,t)}",
                        "catch(t){F(this,\"" + NOTHING_MADE + "\")}"),
                new ConsoleWords(
                        "index-C-z09IKS.js",
                        "$toast.error(t)",
                        "$toast.error(t.response&&typeof t.response.data==\"string\""
                                + "&&t.response.data||t)"));
    }

    /** Where the console asks for it. */
    String address() {
        return "/console/static/" + file;
    }

    /** As it is sent. */
    String text() throws IOException {
        String original = original();
        if (!original.contains(words)) {
            throw new IllegalStateException(file + " is of another console: it has no " + words);
        }
        return original.replace(words, others);
    }

    private String original() throws IOException {
        String name = "webapp/static/" + file;
        try (InputStream in = ConsoleWords.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String text = text();
        String tag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/javascript;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
