package org.envoygraph.web.api;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The address by which the world knows the server. */
public final class PublicAddress {
    private static final String ATTRIBUTE = PublicAddress.class.getName();

    private PublicAddress() {}

    /** Says it to a server's context. */
    public static void set(BiConsumer<String, Object> context, URI address) {
        context.accept(ATTRIBUTE, address.getScheme() + "://" + address.getAuthority());
    }

    /** What was said; without a slash at its end. */
    public static Optional<String> of(ServletContext context) {
        return Optional.ofNullable((String) context.getAttribute(ATTRIBUTE));
    }

    /** The same, or else the address that a request called. */
    public static String of(HttpServletRequest request) {
        return of(request.getServletContext())
                .orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
    }
}
