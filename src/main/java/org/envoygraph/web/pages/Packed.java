package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A page as gzip, for whoever takes it: a page of 100 KB is 15 KB then. */
final class Packed {
    static final String NAME = "gzip";

    private Packed() {}

    /** Whether a header {@code Accept-Encoding} names gzip, and not with a weight of 0. */
    static boolean isTaken(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept-Encoding")).stream()
                .flatMap(it -> Stream.of(it.toLowerCase(Locale.ROOT).split(",")))
                .map(it -> it.replaceAll("\\s", ""))
                .anyMatch(it -> it.matches("gzip(;q=(?!0(\\.0*)?$).*)?"));
    }

    /** Other bytes have another tag. */
    static String tag(String plain) {
        return plain.replaceFirst("\"$", "-gzip\"");
    }

    static byte[] of(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(out)) {
            packing.write(body);
        }
        return out.toByteArray();
    }
}
