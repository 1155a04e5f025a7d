package org.envoygraph.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.envoygraph.export.QuadsFile;

/**
 * CPU time of writing N-Quads: our writer, with the digest of the file, against the library's. The
 * statements are made before, and sent again and again. Arguments: how many (1000000), rounds (5).
 */
public final class WriterBench {
    private static final int BUFFER = 1 << 16;
    private static final int FEW = 100_000;
    private static final RDFHandler NOTHING = new AbstractRDFHandler() {};

    private WriterBench() {}

    private static List<Statement> few() {
        List<Statement> few = new ArrayList<>();
        new GeneratedMeetings("https://w3id.org/envoygraph/", FEW)
                .into(
                        new AbstractRDFHandler() {
                            @Override
                            public void handleStatement(Statement said) {
                                few.add(said);
                            }
                        });
        return few;
    }

    private interface Writing {
        void write(QuadsFile.Statements statements, Path file) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int statements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Statement> few = few();
        QuadsFile.Statements many =
                out -> {
                    for (int sent = 0; sent < statements; sent++) {
                        out.handleStatement(few.get(sent % few.size()));
                    }
                };
        Path folder = Files.createTempDirectory("writer-bench");
        Path file = folder.resolve("meetings.nq");
        Runs none = new Runs();
        Runs own = new Runs();
        Runs library = new Runs();
        for (int round = 0; round < rounds; round++) {
            none.add(seconds((out, to) -> out.sendTo(NOTHING), many, file));
            own.add(seconds((out, to) -> QuadsFile.write(to, out), many, file));
            library.add(seconds(WriterBench::byTheLibrary, many, file));
        }
        tell("nothing written", none, statements);
        tell("ours, digested and forced to disk", own, statements);
        tell("Rio's, into a file", library, statements);
        System.out.printf(Locale.ROOT, "Rio's : ours %.2f%n", library.ratioTo(own));
        try (var left = Files.list(folder)) {
            for (Path other : left.toList()) {
                Files.delete(other);
            }
        }
        Files.delete(folder);
    }

    private static void byTheLibrary(QuadsFile.Statements statements, Path file)
            throws IOException {
        try (Writer out = // not a stream: onto that Rio encodes each character by itself
                new BufferedWriter(Files.newBufferedWriter(file), BUFFER)) {
            RDFHandler writer = Rio.createWriter(RDFFormat.NQUADS, out);
            writer.startRDF();
            statements.sendTo(writer);
            writer.endRDF();
        }
    }

    private static double seconds(Writing writing, QuadsFile.Statements statements, Path file)
            throws IOException {
        long begin = cpu();
        writing.write(statements, file);
        return (cpu() - begin) / 1e9;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void tell(String what, Runs seconds, int statements) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %s CPU s, %.2f a million%n",
                what,
                seconds,
                seconds.median() * 1e6 / statements);
    }
}
