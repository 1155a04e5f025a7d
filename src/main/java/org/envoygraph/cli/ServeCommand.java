package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.envoygraph.Beside;
import org.envoygraph.Home;
import org.envoygraph.Refresh;
import org.envoygraph.checks.ArticleTexts;
import org.envoygraph.facts.Facts;
import org.envoygraph.queries.Federation;
import org.envoygraph.queries.Shelf;
import org.envoygraph.web.Exchange;
import org.envoygraph.web.Server;
import org.envoygraph.web.Terms;
import org.envoygraph.web.api.Offered;
import org.envoygraph.web.api.PassageStates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the graph if anything changed and serves it. */
@Command(
        name = "serve",
        description = {
            "Builds the graph if anything changed, and serves it with Fuseki's web console.",
            "Ends with Ctrl-C."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** A first question: the latest events with their dates. */
    private static final String QUESTION =
            """
            PREFIX envoy: <https://w3id.org/envoygraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?meeting ?label ?date ?mode WHERE {
              ?meeting a envoy:Interaction ; rdfs:label ?label ; envoy:when ?when .
              ?when rdfs:label ?date .
              OPTIONAL { ?when envoy:latest ?latest }
              OPTIONAL { ?meeting envoy:mode/rdfs:label ?mode }
            } ORDER BY DESC(?latest) ?meeting LIMIT 25"""
                    .strip();

    @Mixin private Workplace workplace;

    @Option(
            names = "--port",
            defaultValue = "3030",
            paramLabel = "PORT",
            description = "The port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description =
                    "The address to listen on; only this machine by default (${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = {
                "Tell at /api/evidence whether passages stand in your copies of the texts in DIR.",
                "The copies are read once, at the start, and never shown."
            })
    private Optional<Path> articles = Optional.empty();

    @Option(
            names = "--dumps",
            paramLabel = "DIR",
            description =
                    "The folder of the last export, to serve at /dumps/ (default: work/dumps).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--watch", description = "Take over each change of the curated files at once.")
    private boolean watch;

    private Optional<ArticleTexts> texts = Optional.empty();

    @Mixin private Federating federating;

    @Mixin private Opening opening;

    @Mixin private Logging logging;

    @Override
    public Integer call() throws IOException {
        Federation federation = federating.allowed(workplace);
        if (port < 0 || port > 65_535) {
            throw workplace.wrongUse("'" + port + "' is no port; give a number from 0 to 65535");
        }
        AtomicReference<PassageStates> states = new AtomicReference<>(PassageStates.none());
        Refresh refresh = new Refresh(workplace.home(), facts -> judge(facts, states));
        Optional<Consumer<Exchange>> listener = logging.listener(workplace);
        Terms terms = opening.terms(host, workplace, refresh);
        if (!refreshed() || !judged(states)) {
            return EnvoyGraph.PROBLEMS;
        }
        Beside<Optional<Shelf>> reading = Beside.begin(() -> workplace.shelf(federating));
        Server server = Server.open(workplace.home().config(), terms);
        Optional<Shelf> shelf = reading.result();
        if (shelf.isEmpty()) {
            server.close();
            return EnvoyGraph.PROBLEMS;
        }
        Home home = workplace.home();
        listener.ifPresent(server::tell);
        server.tidy(why -> workplace.progress(why + "."));
        Path dumps = folder.orElseGet(home::dumps);
        server.federate(federation);
        PassageStates now = (fact, start, end, by) -> states.get().of(fact, start, end, by);
        server.listen(new Offered(shelf.get(), now, home.ontology(), dumps), port);
        if (!watch) {
            return served(server);
        }
        Watching watching = Watching.begin(workplace, server, refresh);
        try {
            return served(server);
        } finally {
            watching.close();
        }
    }

    private int served(Server server) throws IOException {
        ServerFile file = new ServerFile(workplace.home().server());
        Thread stop =
                new Thread(
                        () -> {
                            file.delete();
                            server.close();
                        },
                        "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        file.write(server.url());
        tellAddresses(server);
        server.readAhead();
        try {
            server.join();
        } catch (InterruptedException asked) { // by a caller in this process, who has no Ctrl-C
            Runtime.getRuntime().removeShutdownHook(stop);
            stop.run();
        }
        return EnvoyGraph.FINE;
    }

    /** False, and all problems told, when the curated files cannot be read. */
    private boolean judged(AtomicReference<PassageStates> states) throws IOException {
        if (articles.isEmpty()) {
            return true;
        }
        texts = Optional.of(ArticleTexts.in(articles.get()));
        Optional<Facts> facts = workplace.facts("nothing served");
        facts.ifPresent(known -> judge(known, states));
        return facts.isPresent();
    }

    private void judge(Facts facts, AtomicReference<PassageStates> states) {
        texts.ifPresent(copies -> states.set(ServedStates.of(facts, copies)));
    }

    private void tellAddresses(Server server) {
        PrintWriter out = workplace.out();
        out.println("Pages:     " + server.url());
        out.println("Questions: " + server.url() + "questions");
        out.println("Console:   " + server.url() + "console/");
        out.println("SPARQL:    " + server.url() + "envoygraph/sparql");
        out.println("Graphs:    " + server.url() + "envoygraph/data");
        out.println("Ontology:  " + server.url() + "ns");
        out.println("Dumps:     " + server.url() + "dumps/");
        out.println("API:       " + server.url() + "openapi.json");
        out.println("Health:    " + server.url() + "health");
        out.println("A question, filled in and ready to run:");
        out.println(server.console(QUESTION));
        out.println("Ctrl-C ends the server.");
        out.flush();
    }

    private boolean refreshed() throws IOException {
        workplace.build().refuseIfInUse();
        Optional<String> stale = workplace.build().stale();
        if (stale.isEmpty()) {
            workplace.progress("The graph is up to date.");
            return true;
        }
        return workplace.buildStore(stale.get());
    }
}
