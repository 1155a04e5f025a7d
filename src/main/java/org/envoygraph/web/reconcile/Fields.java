package org.envoygraph.web.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.IllegalFormatException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;

/** The fields of an address, or of a form that was sent; no field may come twice. */
record Fields(Map<String, String> values) {
    static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_FIELDS = 20;

    /** Deeper JSON than a query can be; the parser would go down with it. */
    private static final int DEEPEST = 12;

    static Fields of(HttpServletRequest request) throws IOException, Refusal {
        Map<String, String> values = new LinkedHashMap<>();
        read(Optional.ofNullable(request.getQueryString()).orElse(""), values);
        if (request.getMethod().equals("POST")) {
            String type = Optional.ofNullable(request.getContentType()).orElse("");
            if (!type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
                throw Refusal.form();
            }
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw Refusal.tooLarge("Send at most " + MOST_BYTES + " bytes at once");
            }
            read(new String(body, StandardCharsets.UTF_8), values);
        }
        return new Fields(values);
    }

    private static void read(String text, Map<String, String> values) throws Refusal {
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (name.isEmpty()) {
                continue;
            }
            if (values.put(name, value) != null || values.size() > MOST_FIELDS) {
                throw Refusal.wrong("A field may come once, and there may be " + MOST_FIELDS);
            }
        }
    }

    private static String decoded(String text) throws Refusal {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.wrong("'%' needs two hexadecimal digits behind it");
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** What a field says; an empty one says nothing. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    String get(String name) throws Refusal {
        Optional<String> value = find(name);
        if (value.isEmpty()) {
            throw Refusal.wrong("The field '" + name + "' is missing");
        }
        return value.get();
    }

    /** A field that is a JSON object. */
    JsonObject object(String name) throws Refusal {
        String text = get(name);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                throw Refusal.wrong("'" + name + "' is nested deeper than a query is");
            }
        }
        try {
            return JSON.parse(text);
        } catch (JsonParseException | ClassCastException wrong) {
            throw Refusal.wrong("'" + name + "' is no JSON object: " + wrong.getMessage());
        } catch (NullPointerException | IllegalFormatException wrong) {
            // Jena 5.6 ends so at a sign that begins no token, or takes one with % for a format
            throw Refusal.wrong("'" + name + "' is no JSON object: a sign in it is of no kind");
        }
    }
}
