package org.envoygraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.envoygraph.Keeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives back the room that replaced statements take in the store. */
@Command(
        name = "compact",
        description = {
            "Gives back the room that replaced statements take in the store.",
            "Local graphs and 'serve --watch' make it grow; a build makes it small too."
        },
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Override
    public Integer call() throws IOException {
        Keeping keeping = new Keeping(workplace.home());
        List<String> swept =
                workplace.telling(
                        progress -> {
                            progress.accept("Compacting");
                            return keeping.compact();
                        });
        if (!swept.isEmpty()) {
            workplace.progress(
                    "Deleted what was left of before: " + String.join(", ", swept) + ".");
        }
        workplace.progress("Compacted.");
        return EnvoyGraph.FINE;
    }
}
