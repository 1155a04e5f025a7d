package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.queries.Shelf;
import org.envoygraph.web.Server;
import org.envoygraph.web.StaticSite;
import org.envoygraph.web.api.Offered;
import org.envoygraph.web.api.PassageStates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the pages as files. */
@Command(
        name = "site",
        description =
                "Writes the pages of 'serve' as files for any web server, each thing also as"
                        + " Turtle, JSON-LD and N-Triples; all or nothing.",
        mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
    private static final String HERE = "127.0.0.1";

    @Mixin private Workplace workplace;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write: a new or empty one, or that of an earlier site.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        workplace.build().refuseIfInUse();
        Optional<String> stale = workplace.build().stale();
        if (stale.isPresent() && !workplace.buildStore(stale.get())) {
            return EnvoyGraph.PROBLEMS;
        }
        Optional<Shelf> shelf = workplace.shelf();
        if (shelf.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        workplace.progress("Writing the pages ...");
        try (Server server = Server.open(workplace.home().config(), HERE)) {
            server.listen(
                    new Offered(
                            shelf.get(),
                            PassageStates.none(),
                            workplace.home().ontology(),
                            workplace.home().dumps()),
                    0);
            int files = StaticSite.write(server, folder);
            workplace.out().println(files + " files in " + folder);
        }
        return EnvoyGraph.FINE;
    }
}
