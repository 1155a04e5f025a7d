package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.TakingIn;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.FactLines;
import org.envoygraph.imports.Import;
import org.envoygraph.imports.Imports;
import org.envoygraph.imports.Joined;
import org.envoygraph.imports.Source;
import org.envoygraph.reading.ArticleLines;
import org.envoygraph.store.Check;
import org.envoygraph.store.Store;

/**
 * What an import of invented articles costs, each step a process of its own: read, map, validate
 * and write; load with words; and TDB2's own loader on the same N-Quads. Arguments: numbers of
 * articles of about 98 statements each (1000 10000); or {@code real} and the folders of public
 * sources, as {@code visits=FOLDER}.
 */
public final class ImportBench {
    private static final List<String> PARTS = List.of("data", "ontology", "queries");

    /** Bytes of a file of facts. */
    private static final long LONG = 25_000_000;

    private static final String SOURCES = "sources.txt";

    private ImportBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 1 && arguments[0].startsWith("--")) {
            step(arguments[0], Path.of(arguments[1]));
            System.out.println(Cost.own());
            return;
        }
        if (arguments.length > 1 && arguments[0].equals("real")) {
            compareReal(List.of(arguments).subList(1, arguments.length));
            return;
        }
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("1000", "10000");
        for (String articles : sizes) {
            compare(Integer.parseInt(articles));
        }
    }

    private static void compare(int articles) throws IOException, InterruptedException {
        Path home = home();
        try {
            Path facts = home.resolve("facts.jsonl");
            FactsGenerator.write(articles, 1, facts);
            compare("%,d articles".formatted(articles), home, "--map", compilers(facts));
        } finally {
            delete(home);
        }
    }

    /** The public sources, each as {@code travels=FOLDER}, all in one process. */
    private static void compareReal(List<String> sources) throws IOException, InterruptedException {
        Path home = home();
        try {
            Files.write(home.resolve(SOURCES), sources);
            compare(sources.size() + " sources", home, "--map-real", "-XX:TieredStopAtLevel=1");
        } finally {
            delete(home);
        }
    }

    private static void compare(String what, Path home, String mapping, String compilers)
            throws IOException, InterruptedException {
        Cost map = process(mapping, home, "-Xmx1g", "-XX:+UseSerialGC", compilers);
        Cost load = process("--load", home, "-Xmx1g", "-XX:+UseSerialGC");
        Cost bare = process("--bare", home, "-Xmx1g", "-XX:+UseSerialGC");
        System.out.printf(
                Locale.ROOT,
                "%s%n  map and validate: %s%n  load with words: %s%n  bare: %s%n"
                        + "  (map + load) : bare %.2f, load : bare %.2f%n",
                what,
                map,
                load,
                bare,
                (map.seconds() + load.seconds()) / bare.seconds(),
                load.seconds() / bare.seconds());
    }

    private static Path home() throws IOException {
        Path home = Files.createTempDirectory("import-bench");
        for (String part : PARTS) {
            Files.createSymbolicLink(home.resolve(part), Path.of(part).toAbsolutePath());
        }
        return home;
    }

    /** As the launcher has it: the second compiler for a long file only. */
    private static String compilers(Path facts) throws IOException {
        return "-XX:TieredStopAtLevel=" + (Files.size(facts) > LONG ? 4 : 1);
    }

    private static Cost process(String step, Path home, String... options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(ImportBench.class.getName(), step, home.toString()));
        return Cost.of(System.getProperty("java.class.path"), arguments);
    }

    private static void step(String step, Path folder) throws IOException {
        Home home = new Home(folder);
        List<Path> files = Imports.in(home.imports()).files();
        switch (step) {
            case "--map" -> map(home);
            case "--map-real" -> mapReal(home);
            case "--load" -> Store.build(home.store(), "", out -> {}, files, Check.none());
            case "--build" -> new Build(home).store(new Problems());
            case "--bare" -> bare(files, folder.resolve("bare"));
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static void map(Home home) throws IOException {
        Problems problems = new Problems();
        Facts facts = new Build(home).facts(problems);
        FactLines lines =
                new FactLines(ArticleLines.by(home.data()), Checks::check, facts, doing -> {});
        Path file = home.folder().resolve("facts.jsonl");
        new TakingIn(home)
                .take(
                        FactLines.NAME,
                        facts,
                        (out, recordDone) ->
                                lines.read(file, out.ofOneRecord(), out, recordDone, problems),
                        problems);
        if (!problems.isEmpty()) {
            throw new IOException(problems.all().get(0).toString());
        }
    }

    private static void mapReal(Home home) throws IOException {
        Problems problems = new Problems();
        Facts facts = new Build(home).facts(problems);
        for (String line : Files.readAllLines(home.folder().resolve(SOURCES))) {
            String name = line.substring(0, line.indexOf('='));
            List<Path> paths = List.of(Path.of(line.substring(line.indexOf('=') + 1)));
            Source source = Source.find(name).orElseThrow();
            Import reading = new Import(source, Joined.by(facts), doing -> {});
            new TakingIn(home)
                    .take(name, facts, (out, done) -> reading.read(paths, out, done), problems);
        }
        if (!problems.isEmpty()) {
            throw new IOException(problems.all().get(0).toString());
        }
    }

    private static void bare(List<Path> files, Path folder) {
        DataLoader loader =
                LoaderFactory.phasedLoader(
                        DatabaseMgr.connectDatasetGraph(folder.toString()),
                        MonitorOutputs.nullOutput());
        loader.startBulk();
        loader.load(files.stream().map(Path::toString).toList());
        loader.finishBulk();
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
