package org.envoygraph.web.api;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands behind the question mark of an address. An empty value is none, since a form sends
 * all of its fields.
 */
final class Asked {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Reads the part behind the question mark, or the empty text where there is none. */
    static Asked of(String query) throws Refused {
        Asked asked = new Asked();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!value.isEmpty()) {
                asked.values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            } else if (!name.isEmpty()) {
                asked.values.computeIfAbsent(name, any -> new ArrayList<>());
            }
        }
        return asked;
    }

    /** The values that were given, by name. */
    Map<String, List<String>> values() {
        return values;
    }

    /** Takes out all values of a name. */
    List<String> take(String name) {
        List<String> taken = values.remove(name);
        return taken == null ? List.of() : taken;
    }

    /** Values in an address: {@code person=sung-kim&from=2022-01-01}. */
    static String encoded(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(v -> encoded(entry.getKey()) + "=" + encoded(v)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) throws Refused {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(octet(text, i));
                i += 2;
            } else {
                bytes.writeBytes(
                        (c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refused.address("What stands behind '?' is no UTF-8");
        }
    }

    private static int octet(String text, int percent) throws Refused {
        String digits = text.substring(percent + 1, Math.min(percent + 3, text.length()));
        if (!digits.matches("[0-9A-Fa-f]{2}")) {
            throw Refused.address("'%' needs two hexadecimal digits behind it");
        }
        return Integer.parseInt(digits, 16);
    }
}
