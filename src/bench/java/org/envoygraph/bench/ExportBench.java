package org.envoygraph.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.export.Dump;
import org.envoygraph.export.Layout;
import org.envoygraph.export.SortedStatements;
import org.envoygraph.store.Check;
import org.envoygraph.store.Feed;
import org.envoygraph.store.SpilledRows;
import org.envoygraph.store.Store;

/**
 * How long it takes to write a store as sorted Turtle, and as unsorted N-Triples by RDF4J's
 * buffered writer, which is what the same scan costs without a sort. Arguments: the number of
 * triples (1000000), rounds (5).
 */
public final class ExportBench {
    private static final String BASE = "https://w3id.org/envoygraph/";
    private static final List<String> KINDS = List.of("person", "meeting", "participation");
    private static final Layout LAYOUT = new Layout(BASE, KINDS, prefixes());

    private final Path folder;
    private final Runs turtle = new Runs();
    private final Runs lines = new Runs();

    private ExportBench(Path folder) {
        this.folder = folder;
    }

    private static Map<String, String> prefixes() {
        return Map.of(
                "person", BASE + "id/person/",
                "meeting", BASE + "id/meeting/",
                "participation", BASE + "id/participation/",
                "envoy", BASE + "ns#",
                "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    public static void main(String[] arguments) throws IOException {
        int triples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createTempDirectory("export");
        try {
            new ExportBench(folder).run(triples, rounds);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(int triples, int rounds) throws IOException {
        Path place = folder.resolve("store");
        GeneratedMeetings meetings = new GeneratedMeetings(BASE, triples);
        Store.build(place, "generated", meetings::into, Check.none());
        try (Store store = Store.open(place)) {
            for (int round = 0; round <= rounds; round++) {
                round(store, round == 0);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d triples; sorted Turtle %s s, N-Triples %s s: %.2f times; peak of the heap %d"
                        + " and %d MB, of which at most %d MB are rows to sort%n",
                triples,
                turtle,
                lines,
                turtle.ratioTo(lines),
                turtlePeak,
                linesPeak,
                SpilledRows.MOST_IN_MEMORY / 1_000_000);
    }

    private long turtlePeak;
    private long linesPeak;

    /** One after the other; the first round only warms up. */
    private void round(Store store, boolean warmUp) throws IOException {
        resetPeak();
        double asLines = seconds(() -> nTriples(store));
        linesPeak = Math.max(linesPeak, peak());
        resetPeak();
        double asTurtle = seconds(() -> sortedTurtle(store));
        turtlePeak = Math.max(turtlePeak, peak());
        if (!warmUp) {
            lines.add(asLines);
            turtle.add(asTurtle);
        }
    }

    private void nTriples(Store store) throws IOException {
        Path file = folder.resolve("all.nt");
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
            RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
            writer.startRDF();
            scan(store, new Within(writer));
            writer.endRDF();
        }
    }

    private void sortedTurtle(Store store) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("all.ttl"));
                SortedStatements statements =
                        SortedStatements.forTurtle(SpilledRows::new, LAYOUT)) {
            scan(store, statements);
            Dump.writeTurtle(out, statements);
        }
    }

    private static void scan(Store store, RDFHandler out) throws IOException {
        for (Feed graph : store.graphs().values()) {
            graph.into(out);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) {
        long begin = System.nanoTime();
        try {
            work.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In MB: what was held, and what the collector had not yet taken away. */
    private static long peak() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }
}
