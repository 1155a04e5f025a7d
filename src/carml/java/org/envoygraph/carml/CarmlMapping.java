package org.envoygraph.carml;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Maps by CARML and writes N-Quads by the library's writer, statement by statement. Arguments: the
 * mapping, beside which its sources lie, and the file to write. Prints the CPU seconds of the
 * process.
 */
public final class CarmlMapping {
    private static final int BUFFER = 1 << 16;

    private CarmlMapping() {}

    public static void main(String[] arguments) throws IOException {
        Path mapping = Path.of(arguments[0]).toAbsolutePath();
        Set<TriplesMap> maps = RmlMappingLoader.build().load(RDFFormat.TURTLE, mapping);
        RdfRmlMapper mapper =
                RdfRmlMapper.builder()
                        .triplesMaps(maps)
                        .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
                        .fileResolver(mapping.getParent())
                        .build();
        try (Writer out = // not a stream: onto that Rio encodes each character by itself
                new BufferedWriter(Files.newBufferedWriter(Path.of(arguments[1])), BUFFER)) {
            RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, out);
            writer.startRDF();
            mapper.map().doOnNext(writer::handleStatement).blockLast();
            writer.endRDF();
        }
        long nanos =
                ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime();
        System.out.printf(Locale.ROOT, "%.2f %.0f%n", nanos / 1e9, megabytes());
    }

    /** The greatest resident size so far; 0 where the system does not tell. */
    private static double megabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(
                                line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .sum();
    }
}
