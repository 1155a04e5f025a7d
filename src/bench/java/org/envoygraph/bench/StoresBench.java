package org.envoygraph.bench;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.store.Store;

/**
 * Stored queries on our store and, as the same SPARQL, on RDF4J's LMDB store with the same quads:
 * CPU time of the asking thread, each store a process of its own, in turn. Arguments: articles to
 * invent beside the curated ones (1000), rounds (5). Needs {@code mvn -f src/lmdb package}. Stores
 * and finished rounds are kept in {@code work/bench}.
 */
public final class StoresBench {
    private static final Path FOLDER = Path.of("work", "bench").toAbsolutePath();
    private static final Path LMDB = Path.of("src", "lmdb", "target");
    private static final String TIMES = "15";

    /** In nanoseconds: no query is asked again after so much. */
    private static final long LONGEST = 20_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Home home;
    private final Path lmdb;
    private final Path queries;

    private StoresBench(int articles) {
        home = new Home(FOLDER.resolve("stores-" + articles));
        lmdb = home.folder().resolve("lmdb");
        queries = home.folder().resolve("asked");
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3) {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                ask(
                        store.dataset().asDatasetGraph(),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]));
            }
            return;
        }
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        StoresBench bench = new StoresBench(articles);
        if (!Files.exists(bench.queries)) {
            bench.prepare(articles);
        }
        FinishedRounds done =
                new FinishedRounds(FOLDER.resolve("stores.tsv"), Integer.toString(articles));
        while (done.count() < rounds) {
            done.add(bench.round());
        }
        Map<String, Runs> runs = done.runs();
        for (String name : ComparedQueries.names()) {
            Runs ours = runs.get("tdb2 " + name);
            Runs others = runs.get("lmdb " + name);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s ours %s ms, LMDB %s ms, ours : LMDB %.2f%n",
                    name,
                    ours,
                    others,
                    ours.ratioTo(others));
        }
    }

    /** Makes both stores, and writes the queries last. */
    private void prepare(int articles) throws Exception {
        Files.createDirectories(home.folder());
        for (String part : List.of("data", "ontology", "queries")) {
            Path link = home.folder().resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(part).toAbsolutePath());
        }
        FactsGenerator.write(articles, 1, home.folder().resolve("facts.jsonl"));
        Path quads = home.folder().resolve("all.nq");
        for (String step : List.of("--map", "--build")) {
            step(step);
        }
        try (Store store = Store.open(home.store());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads))) {
            DatasetGraph dataset = store.dataset().asDatasetGraph();
            Txn.executeRead(dataset, () -> RDFDataMgr.write(out, dataset, Lang.NQUADS));
        }
        lines(lmdbClassPath(), "org.envoygraph.lmdb.LmdbAnswers", lmdb, quads, TIMES);
        writeQueries();
    }

    private void step(String step) throws IOException, InterruptedException {
        lines(
                System.getProperty("java.class.path"),
                ImportBench.class.getName(),
                Path.of(step),
                home.folder());
    }

    private void writeQueries() throws IOException, RefusedParameters {
        Path unfinished = home.folder().resolve("asked.unfinished");
        Files.createDirectories(unfinished);
        Shelf shelf = Shelf.read(home.queries(), new Problems());
        try (Store store = Store.open(home.store())) {
            ComparedQueries.write(shelf, store.dataset().asDatasetGraph(), unfinished);
        }
        Files.move(unfinished, queries);
    }

    private Map<String, Double> round() throws IOException, InterruptedException {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line :
                lines(
                        System.getProperty("java.class.path"),
                        StoresBench.class.getName(),
                        home.store(),
                        queries,
                        TIMES)) {
            String[] parts = line.split("\t");
            rows.put(parts[0], parts[1]);
            values.put("tdb2 " + parts[0], Double.valueOf(parts[2]));
        }
        for (String line :
                lines(lmdbClassPath(), "org.envoygraph.lmdb.LmdbAnswers", lmdb, queries, TIMES)) {
            String[] parts = line.split("\t");
            values.put("lmdb " + parts[0], Double.valueOf(parts[2]));
            if (!parts[1].equals(rows.get(parts[0]))) {
                throw new IllegalStateException(
                        parts[0] + ": " + rows.get(parts[0]) + " rows, LMDB " + parts[1]);
            }
        }
        System.out.println(rows + " " + values);
        return values;
    }

    private static String lmdbClassPath() {
        return LMDB.resolve("classes") + File.pathSeparator + LMDB.resolve("lib") + "/*";
    }

    private static List<String> lines(String classPath, String main, Object... arguments)
            throws IOException, InterruptedException {
        Stream<String> java =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        main);
        Process process =
                new ProcessBuilder(
                                Stream.concat(java, Arrays.stream(arguments).map(Object::toString))
                                        .toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException(main + " failed");
        }
        return lines;
    }

    private static void ask(DatasetGraph dataset, Path folder, int times) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String query = Files.readString(file);
                int rows = 0;
                long spent = 0;
                List<Long> nanos = new ArrayList<>();
                for (int i = 0; i < 2 * times && (i < 2 || spent < LONGEST); i++) {
                    long before = THREADS.getCurrentThreadCpuTime();
                    rows = rows(dataset, query);
                    nanos.add(THREADS.getCurrentThreadCpuTime() - before);
                    spent += nanos.get(i);
                }
                List<Long> warm = nanos.subList(nanos.size() / 2, nanos.size());
                long median = warm.stream().sorted().toList().get(warm.size() / 2);
                System.out.printf(
                        Locale.ROOT, "%s\t%d\t%.2f%n", file.getFileName(), rows, median / 1e6);
            }
        }
    }

    private static int rows(DatasetGraph dataset, String query) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExec asking = QueryExec.dataset(dataset).query(query).build()) {
                        int[] rows = new int[1];
                        asking.select().forEachRemaining(row -> rows[0]++);
                        return rows[0];
                    }
                });
    }
}
