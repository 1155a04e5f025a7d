package org.envoygraph.bench;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.export.QuadsFile;

/**
 * CPU time of whole processes that make N-Quads of the same rows: ours, ours with the library's
 * writer, CARML, and the byte limit. All must write the same lines. Arguments: statements (100000),
 * rounds (5). CARML takes part when {@code mvn -f src/carml package} has fetched it. Finished
 * rounds are kept in {@code work/bench/mapping.tsv}.
 */
public final class MappingBench {
    private static final Path FOLDER = Path.of("work", "bench");
    private static final Path CARML = Path.of("src", "carml", "target");
    private static final String OURS = "ours";
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final int BUFFER = 1 << 16;

    private final Path rows;
    private final Path mapping;
    private final Map<String, LineSum> said = new LinkedHashMap<>();

    private MappingBench(int statements) throws IOException {
        Files.createDirectories(FOLDER);
        rows = FOLDER.resolve("meetings-%d.csv".formatted(statements));
        mapping = FOLDER.resolve("meetings-%d.rml.ttl".formatted(statements));
        MeetingRows.write((statements + MeetingRows.EACH - 1) / MeetingRows.EACH, rows);
        MeetingRows.writeMapping(rows, mapping);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3) {
            map(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
            System.out.println(Cost.own());
            return;
        }
        int statements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        FinishedRounds done =
                new FinishedRounds(FOLDER.resolve("mapping.tsv"), Integer.toString(statements));
        MappingBench bench = new MappingBench(statements);
        while (done.count() < rounds) {
            done.add(bench.round());
        }
        Map<String, Runs> runs = done.runs();
        runs.forEach(
                (name, cpu) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-6s %s CPU s, %.2f a million; %.2f times ours%n",
                                name,
                                cpu,
                                cpu.median() * 1e6 / statements,
                                cpu.ratioTo(runs.get(OURS))));
    }

    private Map<String, Double> round() throws IOException, InterruptedException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (String name : List.of("bytes", OURS, "rio")) {
            seconds.put(name, of(name, ours(name)));
        }
        if (Files.isDirectory(CARML)) {
            seconds.put("carml", of("carml", this::carml));
        }
        if (said.values().stream().distinct().count() > 1) {
            throw new IllegalStateException("they do not write the same lines: " + said);
        }
        return seconds;
    }

    /** A process that writes a file. */
    private interface Mapping {
        Cost into(Path file) throws IOException, InterruptedException;
    }

    private double of(String name, Mapping mapping) throws IOException, InterruptedException {
        Path file = FOLDER.resolve(name + ".nq");
        Cost cost = mapping.into(file);
        if (!said.containsKey(name)) {
            said.put(name, LineSum.of(file));
            System.out.printf("%s: %s, %s%n", name, cost, said.get(name));
        }
        Files.delete(file);
        return cost.seconds();
    }

    private Mapping ours(String name) {
        return file ->
                Cost.of(
                        System.getProperty("java.class.path"),
                        List.of(
                                OPTIONS.get(0),
                                OPTIONS.get(1),
                                MappingBench.class.getName(),
                                name,
                                rows.toString(),
                                file.toString()));
    }

    private Cost carml(Path file) throws IOException, InterruptedException {
        return Cost.of(
                CARML.resolve("classes") + java.io.File.pathSeparator + CARML.resolve("lib") + "/*",
                List.of(
                        OPTIONS.get(0),
                        OPTIONS.get(1),
                        "org.envoygraph.carml.CarmlMapping",
                        mapping.toString(),
                        file.toString()));
    }

    private static void map(String name, Path from, Path to) throws IOException {
        switch (name) {
            case OURS -> QuadsFile.write(to, out -> MeetingRows.say(from, out));
            case "rio" -> byTheLibrary(from, to);
            case "bytes" -> new ByteRows(pattern()).write(from, to);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void byTheLibrary(Path from, Path to) throws IOException {
        try (Writer out = // not a stream: onto that Rio encodes each character by itself
                new BufferedWriter(Files.newBufferedWriter(to), BUFFER)) {
            RDFHandler writer = Rio.createWriter(RDFFormat.NQUADS, out);
            writer.startRDF();
            MeetingRows.say(from, writer);
            writer.endRDF();
        }
    }

    /** What ours writes of a row whose cells are the marks of the byte limit. */
    private static String pattern() throws IOException {
        Path row = Files.createTempFile("row", ".csv");
        Files.writeString(row, "id\nID,1990-01-01,MODE,ONE,TWO,GIST\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFHandler writer = QuadsFile.onto(bytes);
        MeetingRows.say(row, writer);
        writer.endRDF();
        Files.delete(row);
        return bytes.toString(StandardCharsets.UTF_8)
                .replace("ID", "\0")
                .replace("1990-01-01", "\1")
                .replace("MODE", "\2")
                .replace("ONE", "\3")
                .replace("TWO", "\4")
                .replace("GIST", "\5");
    }
}
