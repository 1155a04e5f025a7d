package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Store;
import org.envoygraph.store.StoreInUse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What commands share: the project's folder, the two outputs, and how problems are told. */
final class Workplace {
    private static final String HOME_PROPERTY = "envoygraph.home";
    private static final int WIDTH_UNKNOWN = 160;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The project's folder, with data, ontology and queries (default: found).")
    private Optional<Path> home = Optional.empty();

    @Mixin private Output output;

    /** The project's folder: as told, as the launcher tells, or the current one. */
    Home home() {
        Path folder = home.map(Path::toAbsolutePath).orElseGet(() -> usualHome().folder());
        if (!Files.isDirectory(folder.resolve("data"))
                || !Files.isDirectory(folder.resolve("ontology"))) {
            throw wrongUse(
                    folder
                            + " has no folders data and ontology; run this in the project's folder,"
                            + " or name it with --home");
        }
        return new Home(folder);
    }

    /** The project's folder where none is told; it may be none. */
    static Home usualHome() {
        return new Home(Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath());
    }

    /** For what takes no time. */
    Build build() {
        return new Build(home());
    }

    PrintWriter out() {
        return output.out();
    }

    /** For what is not the result: progress, notes, problems. */
    PrintWriter err() {
        return output.err();
    }

    ParameterException wrongUse(String message) {
        return output.wrongUse(message);
    }

    /** What takes a build some time. */
    @FunctionalInterface
    interface Task<T> {
        T done(Build build) throws IOException;
    }

    /** Does a task while a terminal is told how it goes. */
    <T> T slowly(Task<T> task) throws IOException {
        try (MovingLine line = new MovingLine(err(), terminal().moving())) {
            return task.done(new Build(home(), line));
        }
    }

    /** What takes long and tells what it is doing. */
    @FunctionalInterface
    interface Telling<T> {
        T done(Consumer<String> progress) throws IOException;
    }

    /** Does something that tells, on a terminal, how it goes. */
    <T> T telling(Telling<T> task) throws IOException {
        try (MovingLine line = new MovingLine(err(), terminal().moving())) {
            return task.done(line);
        }
    }

    /** Reads and checks the curated files; nothing, and all problems told, when there are any. */
    Optional<Facts> facts(String consequence) throws IOException {
        Problems problems = new Problems();
        Facts facts = slowly(build -> build.facts(problems));
        if (problems.isEmpty()) {
            return Optional.of(facts);
        }
        tell(problems, consequence);
        return Optional.empty();
    }

    /**
     * Builds the store; false, and all problems told, when it stays as it was.
     *
     * @param why in words, such as "there is no store yet"
     * @throws StoreInUse before anything is said, if another process has the store open
     */
    boolean buildStore(String why) throws IOException {
        build().refuseIfInUse();
        progress("Building the graph: " + why + ".");
        Problems problems = slowly(Workplace::built);
        if (!problems.isEmpty()) {
            tell(problems, "nothing written");
        }
        return problems.isEmpty();
    }

    private static Problems built(Build build) throws IOException {
        Problems problems = new Problems();
        build.store(problems);
        return problems;
    }

    /**
     * The graph to ask: the store, built anew if it is stale, or the same in memory while a server
     * has the store open; nothing, and all problems told, when it cannot be built.
     */
    Optional<Store> store() throws IOException {
        try {
            Optional<String> stale = build().stale();
            if (stale.isPresent() && !buildStore(stale.get())) {
                return Optional.empty();
            }
            return Optional.of(Store.open(home().store()));
        } catch (StoreInUse serving) {
            String imports = build().hasImports() ? ", and not what was imported" : "";
            progress(
                    "Another process has the store open; the curated files are read instead"
                            + imports
                            + ".");
            Optional<Facts> facts = facts("nothing to ask");
            return facts.isPresent()
                    ? Optional.of(slowly(build -> build.inMemory(facts.get())))
                    : Optional.empty();
        }
    }

    /**
     * The stored queries, with those over imports where something was imported; nothing, and all
     * problems told, when one cannot be read.
     */
    Optional<Shelf> shelf() throws IOException {
        Problems problems = new Problems();
        Shelf own = Shelf.read(home().queries(), problems);
        return read(
                build().hasImports() ? own.with(read(home().importQueries(), problems)) : own,
                problems);
    }

    /** The shelf, with the queries that call services of others where any may be called. */
    Optional<Shelf> shelf(Federating federating) throws IOException {
        Optional<Shelf> own = shelf();
        return federating.isOff() || own.isEmpty() ? own : federated().map(own.get()::with);
    }

    /** The shelf with the stored query of that name, or all of it where there is none. */
    Optional<Shelf> shelf(String name, Federating federating) throws IOException {
        Problems problems = new Problems();
        Shelf own = Shelf.read(home().queries(), name, problems);
        if (own.find(name).isPresent() || !problems.isEmpty()) {
            return read(own, problems);
        }
        if (isOverImports(name) && !build().hasImports()) {
            throw wrongUse(
                    "'%s' asks of public data sets, and none was imported; 'docs/imports.md' tells how"
                            .formatted(name));
        }
        if (federating.isOff() && federated().flatMap(shelf -> shelf.find(name)).isPresent()) {
            throw wrongUse(
                    "'%s' calls a service of others, which needs your word: --federate wikidata"
                            .formatted(name));
        }
        return shelf(federating);
    }

    private boolean isOverImports(String name) throws IOException {
        return read(home().importQueries(), new Problems()).find(name).isPresent();
    }

    private Optional<Shelf> federated() throws IOException {
        Problems problems = new Problems();
        return read(read(home().federatedQueries(), problems), problems);
    }

    private static Shelf read(Path folder, Problems problems) throws IOException {
        return Files.isDirectory(folder) ? Shelf.read(folder, problems) : Shelf.empty();
    }

    private Optional<Shelf> read(Shelf shelf, Problems problems) {
        if (problems.isEmpty()) {
            return Optional.of(shelf);
        }
        tell(problems, "correct the files");
        return Optional.empty();
    }

    /** How wide a table may be: as the terminal or the variable {@code COLUMNS} says. */
    int width() {
        return variable("COLUMNS")
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(WIDTH_UNKNOWN);
    }

    Optional<String> variable(String name) {
        return output.variable(name);
    }

    Terminal terminal() {
        return output.terminal();
    }

    void usage() {
        output.usage();
    }

    /** Tells all problems and what follows from them. */
    void tell(Problems problems, String consequence) {
        for (Problem problem : problems.all()) {
            err().println(problem);
        }
        int told = problems.told();
        String more = problems.count() > told ? "more than " : "";
        err().println(more + PlainWords.count(told, "problem") + "; " + consequence);
        err().flush();
    }

    void progress(String message) {
        err().println(message);
        err().flush();
    }
}
