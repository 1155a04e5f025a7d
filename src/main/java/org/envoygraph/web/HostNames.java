package org.envoygraph.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names by which a browser may call this server, as they stand in a URL. */
final class HostNames {
    private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "::", "[::]");

    private HostNames() {}

    /** Loopback and the configured name; the machine's own where all addresses are listened to. */
    static Set<String> of(String host, InetAddress address) throws IOException {
        Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.add(inUrl(host));
        if (address.isAnyLocalAddress()) {
            names.add(inUrl(InetAddress.getLocalHost().getHostName()));
            for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
                card.inetAddresses().map(HostNames::literal).forEach(names::add);
            }
        }
        return Set.copyOf(names);
    }

    static boolean isWildcard(String host) {
        return WILDCARDS.contains(host);
    }

    static String inUrl(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    private static String literal(InetAddress address) {
        String text = address.getHostAddress();
        return address instanceof Inet6Address ? inUrl(text.replaceFirst("%.*", "")) : text;
    }
}
