package org.envoygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.Home;
import org.envoygraph.Keeping;
import org.envoygraph.store.StoreInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all that the store says into one file. */
@Command(
        name = "backup",
        description = {
            "Writes all that the store says, local graphs too, into one file: N-Quads in gzip.",
            "While 'serve' runs, the server is asked; readers notice nothing."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to write (default: a file with today's time in work/backups).")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Home home = workplace.home();
        Path target = file.orElseGet(() -> home.backups().resolve(today()));
        long quads = written(home, target);
        workplace.out().println(target);
        workplace.progress(PlainWords.count(quads, "quad") + " written.");
        return EnvoyGraph.FINE;
    }

    private static String today() {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return "envoygraph-" + now.replace(":", "") + ".nq.gz";
    }

    private static long written(Home home, Path target) throws IOException {
        Keeping keeping = new Keeping(home);
        try {
            return keeping.backup(target);
        } catch (StoreInUse serving) {
            Optional<URI> server = new ServerFile(home.server()).read();
            if (server.isEmpty()) {
                throw serving;
            }
            return keeping.backup(target, server.get());
        }
    }
}
