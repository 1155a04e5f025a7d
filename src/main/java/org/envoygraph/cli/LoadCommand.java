package org.envoygraph.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.store.GraphStoreClient;
import org.envoygraph.store.Login;
import org.envoygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replaces our graphs in another server. */
@Command(
        name = "load",
        description = {
            "Replaces the graphs of this project in another server, by the Graph Store Protocol.",
            "Its other graphs stay as they are."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private static final String PASSWORD = "ENVOYGRAPH_PASSWORD";

    @Mixin private Workplace workplace;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "Where the server takes graphs, such as http://localhost:3031/ds/data.")
    private URI to;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description =
                    "Who you are there; the password is asked for, or taken from the environment"
                            + " variable "
                            + PASSWORD
                            + ".")
    private Optional<String> user = Optional.empty();

    @Override
    public Integer call() throws IOException {
        GraphStoreClient client = client();
        Optional<Store> store = workplace.store();
        if (store.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        try (Store open = store.get()) {
            client.replace(
                    open.graphs(),
                    (graph, statements, number, all) ->
                            workplace.progress(
                                    number
                                            + " of "
                                            + all
                                            + ": "
                                            + graph
                                            + ", "
                                            + statements
                                            + " statements"));
        }
        return EnvoyGraph.FINE;
    }

    private GraphStoreClient client() {
        try {
            return new GraphStoreClient(to, user.map(name -> new Login(name, password(name))));
        } catch (IllegalArgumentException e) {
            throw workplace.wrongUse(e.getMessage());
        }
    }

    private String password(String name) {
        Optional<String> known = workplace.variable(PASSWORD);
        Optional<Console> terminal = Optional.ofNullable(System.console());
        return known.or(
                        () ->
                                terminal.map(
                                        t -> new String(t.readPassword("Password of %s: ", name))))
                .orElseThrow(
                        () ->
                                workplace.wrongUse(
                                        "No terminal to ask for the password; set " + PASSWORD));
    }
}
