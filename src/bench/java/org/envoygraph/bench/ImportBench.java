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
import org.envoygraph.imports.Imports;
import org.envoygraph.reading.ArticleLines;
import org.envoygraph.store.Check;
import org.envoygraph.store.Store;

/**
 * What an import of invented articles costs, each step a process of its own: read, map, validate
 * and write; load with words; and TDB2's own loader on the same N-Quads. Arguments: numbers of
 * articles of about 98 statements each (1000 10000).
 */
public final class ImportBench {
    private static final List<String> PARTS = List.of("data", "ontology", "queries");

    /** Bytes of a file of facts. */
    private static final long LONG = 25_000_000;

    private ImportBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 1 && arguments[0].startsWith("--")) {
            step(arguments[0], Path.of(arguments[1]));
            System.out.println(Cost.own());
            return;
        }
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("1000", "10000");
        for (String articles : sizes) {
            compare(Integer.parseInt(articles));
        }
    }

    private static void compare(int articles) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("import-bench");
        try {
            for (String part : PARTS) {
                Files.createSymbolicLink(home.resolve(part), Path.of(part).toAbsolutePath());
            }
            Path facts = home.resolve("facts.jsonl");
            FactsGenerator.write(articles, 1, facts);
            Cost map = process("--map", home, "-Xmx128m", "-XX:+UseSerialGC", compilers(facts));
            Cost load = process("--load", home, "-Xmx1g", "-XX:+UseSerialGC");
            Cost bare = process("--bare", home, "-Xmx1g", "-XX:+UseSerialGC");
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles%n  map and validate: %s%n  load with words: %s%n  bare: %s%n"
                            + "  (map + load) : bare %.2f, load : bare %.2f%n",
                    articles,
                    map,
                    load,
                    bare,
                    (map.seconds() + load.seconds()) / bare.seconds(),
                    load.seconds() / bare.seconds());
        } finally {
            delete(home);
        }
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
                        (out, recordDone) -> lines.read(file, out, recordDone, problems),
                        problems);
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
