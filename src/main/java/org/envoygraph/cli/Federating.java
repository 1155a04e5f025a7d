package org.envoygraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.envoygraph.queries.Federation;
import picocli.CommandLine.Option;

/** The services of others that queries may call. */
final class Federating {
    @Option(
            names = "--federate",
            paramLabel = "SERVICE",
            description = {
                "Let queries call this SPARQL service: wikidata, or an address, or NAME=ADDRESS"
                        + " where ADDRESS answers for NAME; may be given several times.",
                "Without it no query calls any."
            })
    private List<String> services = new ArrayList<>();

    Federation allowed(Workplace workplace) {
        Federation.notUnderstood(services)
                .ifPresent(
                        word -> {
                            throw workplace.wrongUse(
                                    "'%s' is no service; give %s"
                                            .formatted(word, Federation.expected()));
                        });
        return Federation.of(services);
    }

    boolean isOff() {
        return services.isEmpty();
    }
}
