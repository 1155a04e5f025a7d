package org.envoygraph.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.io.Text;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.FactLines;

/**
 * Takes in a file of facts as {@code import facts} does, with a share of its lines a worker. What
 * several shares say is written once, in a part of its own.
 */
public final class FactsJob {
    private static final int WRONG_USE = 2;

    private final JavaSparkContext spark;
    private final SplitLines lines;
    private final Home home;

    /** A job on a cluster, with the curated files of a project's folder. */
    FactsJob(JavaSparkContext spark, Home home) {
        this.spark = spark;
        this.lines = new SplitLines(spark);
        this.home = home;
    }

    /**
     * Runs the job. Arguments: the file of JSON lines, the folder to write, and, if wanted, how
     * many shares at least. The project's folder is the current one, or that of the property {@code
     * envoygraph.home}.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println(
                    "Give the file of JSON lines, the folder to write, and, if wanted,"
                            + " the least number of shares.");
            System.exit(WRONG_USE);
        }
        Home home = new Home(Path.of(System.getProperty("envoygraph.home", ".")));
        Problems problems = new Problems();
        try (JavaSparkContext spark =
                new JavaSparkContext(new SparkConf().setAppName("envoygraph facts"))) {
            int shares = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
            new FactsJob(spark, home)
                    .run(arguments[0], arguments[1], shares, problems)
                    .ifPresent(made -> tell(made, arguments[1]));
        }
        if (!problems.isEmpty()) {
            problems.all().forEach(System.err::println);
            System.err.println(problems.told() + " problems; nothing written");
            System.exit(1);
        }
    }

    private static void tell(Manifest made, String folder) {
        System.out.printf(
                "%s: %d records read, %d taken in%n%s: %d parts, %d statements%n",
                FactLines.NAME,
                made.read(),
                made.read(),
                folder,
                made.parts().size(),
                made.quads());
    }

    /**
     * Reads the file and writes the folder, which appears when all is in it.
     *
     * @param input address of the file, which is packed where its name ends in {@code .gz}; that is
     *     then one share
     * @param output address of the folder, which must not be there
     * @param shares how many at least
     * @param problems takes all that is wrong; then there is no folder
     */
    Optional<Manifest> run(String input, String output, int shares, Problems problems)
            throws IOException {
        new Build(home).facts(problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        String shown = new org.apache.hadoop.fs.Path(input).getName();
        Target target = Target.of(output, spark.hadoopConfiguration());
        target.begin();
        boolean whole = false;
        try {
            List<Part> parts = read(input, shares, target, shown);
            parts.forEach(part -> part.tell(problems));
            refuseTwice(parts, target, shown, problems);
            whole = problems.isEmpty();
            return whole ? Optional.of(finished(parts, target, shown)) : Optional.empty();
        } finally {
            if (!whole) {
                target.giveUp();
            }
        }
    }

    private List<Part> read(String input, int shares, Target target, String shown)
            throws IOException {
        Broadcast<ShippedHome> shipped = spark.broadcast(ShippedHome.of(home));
        return lines.of(input, shares)
                .map(Text::copyBytes)
                .zipWithIndex()
                .mapPartitionsWithIndex(new ShareTask(shipped, target, shown), true)
                .collect();
    }

    /** Ids that several shares take; those of one share it has told itself. */
    private void refuseTwice(List<Part> parts, Target target, String shown, Problems problems)
            throws IOException {
        lines.of(target.all(parts, ShareTask.CLAIMS))
                .map(line -> Claim.of(line.toString()))
                .groupBy(Claim::id)
                .values()
                .filter(Claim::isSeveral)
                .take(Problems.MOST)
                .forEach(claims -> Claim.refuse(claims, shown, problems));
    }

    private Manifest finished(List<Part> parts, Target target, String shown) throws IOException {
        List<Part> named = new ArrayList<>();
        Part shared = shared(parts, target);
        for (Part part : parts) {
            named.add(target.rename(part, "part-%05d.nq".formatted(named.size())));
        }
        named.add(target.rename(shared, "part-shared.nq"));
        Manifest manifest = new Manifest(shown, named);
        target.sweep(named);
        manifest.write(target);
        target.finish();
        return manifest;
    }

    private Part shared(List<Part> parts, Target target) throws IOException {
        return lines.of(target.all(parts, ShareTask.SHARED))
                .map(Text::toString)
                .distinct()
                .sortBy(line -> line, true, 1)
                .mapPartitionsWithIndex(new LinesTask(target), true)
                .first();
    }
}
