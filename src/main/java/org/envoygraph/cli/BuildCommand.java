package org.envoygraph.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the store from the curated files. */
@Command(
        name = "build",
        description =
                "Builds the graph from the curated files into work/store, if anything changed.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Option(names = "--force", description = "Build even if nothing changed.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Optional<String> stale = workplace.build().stale();
        if (stale.isEmpty() && !force) {
            workplace.progress("The graph is up to date.");
            return EnvoyGraph.FINE;
        }
        if (!workplace.buildStore(stale.orElse("asked for"))) {
            return EnvoyGraph.PROBLEMS;
        }
        workplace.progress("Built.");
        return EnvoyGraph.FINE;
    }
}
