package org.envoygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.util.List;
import java.util.stream.Collectors;
import org.envoygraph.Refresh;
import org.envoygraph.web.Server;
import org.envoygraph.web.curating.Refreshing;
import org.envoygraph.web.curating.Refreshing.Outcome;

/** Has a server take over each change of the curated files, and tells what became of it. */
final class Watching implements AutoCloseable {
    private static final int REHEARSALS = 8;

    private final Workplace workplace;
    private final Server server;
    private final Refresh refresh;
    private final FolderWatch watch;
    private boolean refused;

    private Watching(Workplace workplace, Server server, Refresh refresh, FolderWatch watch) {
        this.workplace = workplace;
        this.server = server;
        this.refresh = refresh;
        this.watch = watch;
    }

    /** Begins, in a thread of its own that ends with the program. */
    static Watching begin(Workplace workplace, Server server, Refresh refresh) throws IOException {
        FolderWatch watch = new FolderWatch(workplace.home().data());
        Watching watching = new Watching(workplace, server, refresh, watch);
        Thread thread = new Thread(watching::run, "watch");
        thread.setDaemon(true);
        thread.start();
        return watching;
    }

    private void run() {
        try {
            takeOver(refresh); // at once: a file may have changed since the graph was built
            for (int time = 0; time < REHEARSALS; time++) {
                takeOver(refresh::rehearse);
            }
            while (true) {
                watch.await();
                takeOver(refresh);
            }
        } catch (ClosedWatchServiceException ended) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException gone) {
            workplace.progress(gone.getMessage() + ": the curated files are no longer watched.");
        }
    }

    private void takeOver(Refreshing refreshing) {
        try {
            tell(server.refresh(refreshing));
        } catch (IOException | UncheckedIOException broken) {
            refused = true;
            workplace.progress(broken.getMessage() + "; the graph stays as it was");
        }
    }

    private void tell(Outcome outcome) {
        List<String> problems = outcome.problems();
        if (!problems.isEmpty()) {
            problems.forEach(workplace.err()::println);
            String count = PlainWords.count(problems.size(), "problem");
            workplace.progress(count + "; the graph stays as it was");
        } else if (!outcome.graphs().isEmpty()) {
            workplace.progress("Took over " + names(outcome.graphs()) + ".");
        } else if (refused) {
            workplace.progress("The graph is up to date.");
        }
        refused = !problems.isEmpty();
    }

    private static String names(List<String> graphs) {
        return graphs.stream()
                .map(graph -> graph.replaceFirst(".*/graph/", ""))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
