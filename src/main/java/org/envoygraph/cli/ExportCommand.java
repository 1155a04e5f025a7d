package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.facts.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the graph to files. */
@Command(
        name = "export",
        description =
                "Writes the whole graph to files: Turtle, TriG and N-Quads, always the same bytes.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; made if it is missing.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Optional<Facts> facts = workplace.facts("nothing written");
        if (facts.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        for (Path file : workplace.slowly(b -> b.dump(facts.get(), folder))) {
            workplace.out().println(file);
        }
        return EnvoyGraph.FINE;
    }
}
