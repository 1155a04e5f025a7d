package org.envoygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.envoygraph.linking.client.Service;
import org.envoygraph.linking.client.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which service is asked, and how. */
@Command
final class LinkOptions {
    private static final int MOST_AT_ONCE = 100;

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = {
                "A service that speaks the Reconciliation API 0.2. The default is Wikidata's public"
                        + " one, https://wikidata.reconci.link/en/api, which our tests never ask."
            })
    private URI service = Service.WIKIDATA;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description = "Names in one request (default: 10).")
    private int atOnce = Settings.USUAL_AT_ONCE;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long an answer may take (default: 60).")
    private double timeout = 60;

    @Option(
            names = "--no-cache",
            description = "Ask again what was asked before; answers are kept in work/linking.")
    private boolean withoutCache;

    int atOnce() {
        return atOnce;
    }

    Service open(Workplace workplace) throws IOException {
        if (atOnce < 1 || atOnce > MOST_AT_ONCE) {
            throw workplace.wrongUse("--at-once takes 1 to " + MOST_AT_ONCE);
        }
        if (!(timeout > 0 && timeout <= 3600)) {
            throw workplace.wrongUse("--timeout takes seconds, up to 3600");
        }
        Optional<Path> cache =
                withoutCache
                        ? Optional.empty()
                        : Optional.of(workplace.home().linking().resolve("answers"));
        Settings settings =
                new Settings(
                        Duration.ofMillis(Math.max(1, (long) (timeout * 1000))),
                        atOnce,
                        cache,
                        time -> Thread.sleep(time.toMillis()));
        try {
            return Service.at(service, settings);
        } catch (IllegalArgumentException wrong) {
            throw workplace.wrongUse(wrong.getMessage());
        }
    }
}
