package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostNamesTest {
    @Test
    void aConfiguredNameJoinsThoseOfLoopback() throws IOException {
        assertThat(HostNames.of("Graph.Example", InetAddress.getLoopbackAddress()))
                .containsExactlyInAnyOrder("localhost", "127.0.0.1", "[::1]", "graph.example");
    }

    @Test
    void whoListensEverywhereGoesByTheAddressesOfItsCards() throws IOException {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        Set<String> names = HostNames.of("0.0.0.0", everywhere);

        assertThat(names).contains("localhost", "127.0.0.1");
        assertThat(names)
                .contains(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        assertThat(names).noneMatch(name -> name.contains("%"));
    }

    @Test
    void anIpv6AddressStandsInBrackets() {
        assertThat(HostNames.inUrl("::1")).isEqualTo("[::1]");
    }
}
