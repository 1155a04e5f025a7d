package org.envoygraph.linking.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Set;

/** Follows a service that moved within its host; whoever sends us elsewhere is not followed. */
final class Redirects {
    private static final Set<Integer> STATUS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST = 5;

    private Redirects() {}

    static boolean is(int status) {
        return STATUS.contains(status);
    }

    /**
     * Where to ask next.
     *
     * @throws Refused if that is another host, another port, or less safe
     */
    static URI next(URI from, HttpHeaders headers, int hops) throws Refused {
        String said = headers.firstValue("Location").orElse("");
        URI to;
        try {
            to = from.resolve(said);
        } catch (IllegalArgumentException none) {
            throw new Refused(from + ": leads on to '" + Harmless.text(said) + "', no address");
        }
        if (hops == MOST) {
            throw new Refused(from + ": leads on and on; give the address it ends at");
        }
        if (!isSamePlace(from, to)) {
            throw new Refused(
                    from
                            + ": leads on to '"
                            + Harmless.text(to.toString())
                            + "', which is another place; if you trust it, give that address");
        }
        return to;
    }

    private static boolean isSamePlace(URI from, URI to) {
        boolean safer = "http".equals(from.getScheme()) && "https".equals(to.getScheme());
        boolean same = from.getScheme().equals(to.getScheme()) && from.getPort() == to.getPort();
        boolean usualPorts = from.getPort() == -1 && to.getPort() == -1;
        return from.getHost().equalsIgnoreCase(String.valueOf(to.getHost()))
                && (same || safer && usualPorts);
    }
}
