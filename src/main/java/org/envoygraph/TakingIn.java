package org.envoygraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.export.QuadsFile;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.Counted;
import org.envoygraph.imports.TakenIn;
import org.envoygraph.imports.Tally;
import org.envoygraph.store.Chunks;

/**
 * Takes in a data set: its statements go into a file of {@code work/imports}, and some thousands at
 * a time are held against the shapes together with the curated graph. No more of them is in memory.
 */
public final class TakingIn {
    private final Home home;
    private final Build build;

    public TakingIn(Home home) {
        this.home = home;
        this.build = new Build(home);
    }

    /** Reads records and writes their statements. */
    @FunctionalInterface
    public interface Records {
        /**
         * Reads all there are.
         *
         * @param recordDone to be called after the last statement of each record
         */
        Tally read(Counted out, Runnable recordDone) throws IOException;
    }

    /** The records or their statements are wrong, as was told. */
    private static final class Wrong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The file of an import. */
    public Path file(String name) {
        return home.imports().resolve(name + ".nq");
    }

    /**
     * Takes in.
     *
     * @param name of the import
     * @param problems takes what is wrong with the statements; then no file is written, and an
     *     earlier one stays
     * @return what became of the records
     */
    public Tally take(String name, Facts facts, Records records, Problems problems)
            throws IOException {
        Tally[] tally = {new Tally()};
        Chunks<Problem> chunks = shapes(facts);
        Counted[] counted = new Counted[1];
        try {
            QuadsFile.write(
                    file(name),
                    out -> {
                        counted[0] = new Counted(out, chunks);
                        tally[0] = records.read(counted[0], () -> done(counted[0], chunks));
                        problems.addAll(problems.isEmpty() ? chunks.finish() : List.of());
                        refuse(problems);
                    },
                    name + TakenIn.ENDING,
                    written -> counted[0].as(name, written.size(), written.sha256()).text());
        } catch (Wrong told) {
            return tally[0];
        }
        return tally[0];
    }

    private static void done(Counted counted, Chunks<Problem> chunks) {
        counted.recordDone();
        chunks.recordDone();
    }

    /** What holds statements that it is given against the shapes, beside what is curated. */
    public Chunks<Problem> shapes(Facts facts) throws IOException {
        return new Chunks<>(build.graphOf(facts), Inspection.ofImports(home.shapes()));
    }

    private static void refuse(Problems problems) throws Wrong {
        if (!problems.isEmpty()) {
            throw new Wrong();
        }
    }
}
