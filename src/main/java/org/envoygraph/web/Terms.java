package org.envoygraph.web;

import java.net.URI;
import java.util.Optional;
import org.envoygraph.web.curating.Curating;

/**
 * Whom a server answers, and what they may do.
 *
 * @param host the name or address to listen on; what is not loopback is open to the network
 * @param base the address by which the world knows the server, such as behind a proxy; without a
 *     path
 * @param readers of which origin the pages are that may read the answers, besides the server's own:
 *     {@value #ANY_ORIGIN} for all; without it none
 * @param limits of what is done for a request
 * @param curating what writing needs; without it nobody writes
 */
public record Terms(
        String host,
        Optional<URI> base,
        Optional<String> readers,
        Limits limits,
        Optional<Curating> curating) {
    /** Stands for pages of all sites. */
    public static final String ANY_ORIGIN = "*";

    /** For reading alone, by its own names, with the usual limits. */
    public static Terms of(String host) {
        return new Terms(
                host, Optional.empty(), Optional.empty(), Limits.usual(), Optional.empty());
    }

    public Terms with(Limits others) {
        return new Terms(host, base, readers, others, curating);
    }

    /** The same with somebody who may write. */
    public Terms with(Curating writing) {
        return new Terms(host, base, readers, limits, Optional.of(writing));
    }

    /** The same for the world, which knows the server by this address. */
    public Terms knownAs(URI address) {
        return new Terms(host, Optional.of(address), readers, limits, curating);
    }

    /** The same with answers that pages of this origin may read, or of {@link #ANY_ORIGIN}. */
    public Terms readableBy(String origin) {
        return new Terms(host, base, Optional.of(origin), limits, curating);
    }
}
