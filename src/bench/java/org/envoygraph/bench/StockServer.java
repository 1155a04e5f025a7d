package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;

/**
 * Fuseki without anything of ours but the configuration file in its folder: its own handlers, no
 * filter of ours, no page, no limit. Serves on a free port until it is killed.
 */
final class StockServer {
    private StockServer() {}

    public static void main(String[] arguments) throws IOException {
        FusekiServer fuseki =
                FusekiServer.create()
                        .port(0)
                        .loopback(true)
                        .enablePing(true)
                        .parseConfigFile(Path.of("fuseki-config.ttl"))
                        .build();
        fuseki.start();
        System.out.println("Health: http://127.0.0.1:" + fuseki.getPort() + "/$/ping");
    }
}
