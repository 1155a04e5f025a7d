package org.envoygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.store.Store;
import org.envoygraph.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Does once what all commands do, on a copy, so that the launcher can make a class-data archive of
 * what was loaded.
 */
@Command(
        name = "warm-up",
        description = "Runs the whole flow once on a copy, for the launcher's archive of classes.",
        hidden = true,
        mixinStandardHelpOptions = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> PARTS =
            List.of("data", "ontology", "queries", "fuseki-config.ttl");

    @Mixin private Workplace workplace;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (TemporaryFolder copy = TemporaryFolder.create()) {
            for (String part : PARTS) {
                copy(workplace.home().folder(), part, copy.path());
            }
            run(new Home(copy.path()));
            return EnvoyGraph.FINE;
        }
    }

    private static void run(Home home) throws IOException, InterruptedException {
        Problems problems = new Problems();
        Build build = new Build(home);
        build.store(problems);
        build.dump(build.facts(problems), home.folder().resolve("dump"));
        Shelf shelf = Shelf.read(home.queries(), problems);
        try (Store store = Store.open(home.store())) {
            for (StoredQuery query : shelf.queries()) {
                ask(query, store);
            }
        }
        try (Server server = Server.start(home.config(), shelf, "127.0.0.1", 0)) {
            get(server.url().resolve("health"));
            get(server.url().resolve("queries"));
            get(server.url().resolve("envoygraph/sparql?query=ASK%7B%7D"));
        }
    }

    private static void ask(StoredQuery query, Store store) throws IOException {
        Map<String, List<String>> examples =
                query.parameters().stream()
                        .collect(Collectors.toMap(Parameter::name, p -> List.of(p.example())));
        try {
            query.ask(store.dataset().asDatasetGraph(), examples)
                    .writeTable(new StringBuilder(), 0);
        } catch (RefusedParameters refused) {
            throw new IllegalStateException(query.name() + " refuses its own examples", refused);
        }
    }

    private static void get(URI address) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    private static void copy(Path from, String part, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
