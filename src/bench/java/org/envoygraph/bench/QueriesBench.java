package org.envoygraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.store.Store;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What the stored queries cost on the curated graph: CPU time of the asking thread, JVM warm,
 * median.
 *
 * <p>Run in the project's folder. Every question of {@code src/test/resources/questions} is asked
 * as it stands there (point), and every query with its required parameters only (all). A word as
 * argument keeps the queries whose name holds it.
 */
public final class QueriesBench {
    private static final Path QUESTIONS = Path.of("src/test/resources/questions");
    private static final Path STORE = Path.of(System.getProperty("store", "work/store"));
    private static final int WARM_UP = Integer.getInteger("warm", 40);
    private static final int MEASURED = Integer.getInteger("measured", 21);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final DatasetGraph dataset;

    private QueriesBench(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    public static void main(String[] arguments) throws Exception {
        String word = arguments.length == 0 ? "" : arguments[0];
        Problems problems = new Problems();
        DatasetGraph dataset = Store.open(STORE).dataset().asDatasetGraph();
        Shelf shelf = Shelf.read(Path.of("queries"), problems);
        problems.all().forEach(System.err::println);
        List<Asked> asked = new ArrayList<>();
        for (StoredQuery query : shelf.queries()) {
            asked.add(new Asked("all", query, required(query)));
        }
        points(shelf, asked);
        asked.removeIf(a -> !a.query.name().contains(word));
        QueriesBench bench = new QueriesBench(dataset);
        for (int i = 0; i < WARM_UP; i++) {
            for (Asked one : asked) {
                bench.ask(one);
            }
        }
        System.out.printf(
                "%-9s %-28s %9s %9s %5s%n", "asked", "query", "median ms", "90 % ms", "rows");
        for (Asked one : asked) {
            System.out.println(bench.measure(one));
        }
    }

    private static Map<String, List<String>> required(StoredQuery query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> given.put(p.name(), List.of(p.example())));
        return given;
    }

    private static void points(Shelf shelf, List<Asked> asked) throws IOException {
        LoadSettings texts = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            for (Path file : files.sorted().toList()) {
                Map<?, ?> question =
                        (Map<?, ?>) new Load(texts).loadFromString(Files.readString(file));
                for (Object ask : (List<?>) question.get("ask")) {
                    Map<?, ?> map = (Map<?, ?>) ask;
                    Map<String, List<String>> given = new LinkedHashMap<>();
                    if (map.get("with") instanceof Map<?, ?> with) {
                        with.forEach((k, v) -> given.put((String) k, List.of((String) v)));
                    }
                    String name = file.getFileName().toString().replace(".yaml", "");
                    shelf.find((String) map.get("query"))
                            .ifPresent(q -> asked.add(new Asked(name, q, given)));
                }
            }
        }
    }

    private int ask(Asked one) throws RefusedParameters {
        return one.query.ask(dataset, one.given).rows().size();
    }

    private String measure(Asked one) throws RefusedParameters {
        long[] nanos = new long[MEASURED];
        int rows = 0;
        for (int i = 0; i < MEASURED; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            rows = ask(one);
            nanos[i] = THREADS.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        return String.format(
                "%-9s %-28s %9.2f %9.2f %5d",
                one.label,
                one.query.name(),
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 9 / 10] / 1e6,
                rows);
    }

    private record Asked(String label, StoredQuery query, Map<String, List<String>> given) {}
}
