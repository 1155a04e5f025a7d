package org.envoygraph.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * By what the server may be called.
 *
 * @param names of hosts, with the port on which it listens
 * @param base what the world calls it, if it is known by another name
 */
record OwnNames(Set<String> names, Optional<URI> base) {
    private static final int HTTP = 80;

    /**
     * Whether this is the server.
     *
     * @param authority a host, with or without a port
     * @param port on which the request came
     */
    boolean isOurs(String authority, int port) {
        return base.filter(it -> it.getAuthority().equalsIgnoreCase(authority)).isPresent()
                || isHere(authority.toLowerCase(Locale.ROOT), port);
    }

    private boolean isHere(String called, int port) {
        String ending = ":" + port;
        if (called.endsWith(ending)) {
            return names.contains(called.substring(0, called.length() - ending.length()));
        }
        return port == HTTP && names.contains(called);
    }

    /** Whether a page of this origin is one of the server's. */
    boolean isOurPage(String origin, int port) {
        String plain = "http://";
        return origin.startsWith(plain) && isHere(origin.substring(plain.length()), port)
                || base.filter(it -> origin.equalsIgnoreCase(origin(it))).isPresent();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
