package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.envoygraph.Keeping;
import org.envoygraph.facts.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the store and the local graphs of a backup. */
@Command(
        name = "restore",
        description = {
            "Makes the store and the local graphs of a file that 'backup' wrote.",
            "They are checked first; with one problem all stays as it was."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(index = "0", paramLabel = "FILE", description = "What 'backup' wrote.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems();
        Keeping keeping = new Keeping(workplace.home());
        workplace.telling(
                progress -> {
                    progress.accept("Restoring");
                    keeping.restore(file, problems);
                    return true;
                });
        if (!problems.isEmpty()) {
            workplace.tell(problems, "nothing restored");
            return EnvoyGraph.PROBLEMS;
        }
        workplace.progress("Restored.");
        workplace
                .build()
                .stale()
                .ifPresent(
                        why ->
                                workplace.progress(
                                        "The next 'serve' or 'build' builds the graph of the curated"
                                                + " files anew, with the local graphs restored: "
                                                + why
                                                + "."));
        return EnvoyGraph.FINE;
    }
}
