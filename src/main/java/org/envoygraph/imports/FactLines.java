package org.envoygraph.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.ArticleLines;

/**
 * Facts in bulk: a file of JSON lines, an article with its facts each, in the form of the curated
 * files and with the same checks. One article is in memory at a time, and of the ids of those
 * before it a number each.
 */
public final class FactLines {
    /** Its name on the command line and in IRIs. */
    public static final String NAME = "facts";

    private static final int EACH = 1_000;

    private final ArticleLines lines;
    private final Checks checks;
    private final Facts curated;
    private final Consumer<String> progress;

    /** What a curated article is held against. */
    @FunctionalInterface
    public interface Checks {
        void check(Facts facts, Problems problems);
    }

    /** Hears of each id that a line takes, with its kind before it, and where. */
    @FunctionalInterface
    public interface Claims {
        void claim(String id, Place place);
    }

    /**
     * Facts beside the curated ones, of which none may be told again.
     *
     * @param progress hears in words what is read
     */
    public FactLines(ArticleLines lines, Checks checks, Facts curated, Consumer<String> progress) {
        this.lines = lines;
        this.checks = checks;
        this.curated = curated;
        this.progress = progress;
    }

    /**
     * Reads a file, which is packed where its name ends in {@code .gz}.
     *
     * @param own takes what only one line says
     * @param shared takes what several may say, each statement once
     * @param problems takes all that is wrong, by line; then what was written is to be thrown away
     * @throws IOException if the file cannot be read, naming it and the line
     */
    public Tally read(
            Path file, RDFHandler own, RDFHandler shared, Runnable recordDone, Problems problems)
            throws IOException {
        Tally tally = new Tally();
        Share all = share(own, shared, (id, place) -> {});
        String shown = file.getFileName().toString();
        try (TextLines text = new TextLines(open(file), ArticleLines.MOST_CHARACTERS)) {
            Optional<String> line = line(text, shown, 1, problems);
            for (int number = 1; line.isPresent() && !problems.isFull(); number++) {
                if (!line.get().isBlank()) {
                    tally.read();
                    all.take(line.get(), shown, number, problems);
                    tally.mapped();
                    recordDone.run();
                }
                if (number % EACH == 0) {
                    progress.accept("Reading " + shown + ", " + number + " lines");
                }
                line = line(text, shown, number + 1, problems);
            }
        } catch (EOFException | ZipException broken) {
            throw new IOException(
                    file + ": ends too early or is not packed by gzip; get it anew", broken);
        } catch (CharacterCodingException broken) {
            throw new IOException(
                    file + ": is no UTF-8 after record " + tally.all() + "; save it as UTF-8",
                    broken);
        }
        return tally;
    }

    /**
     * Some of the lines, for one of several who read them. That no id stands in two shares is for
     * the caller to see to.
     *
     * @param own takes what only one line says
     * @param shared takes what lines of other shares may say too; each share says it once
     */
    public Share share(RDFHandler own, RDFHandler shared, Claims claims) {
        return new Share(new ToldFacts(curated, own, shared, claims));
    }

    /** Adds the problem that a line takes an id which an earlier one has. */
    public static void refuseTwice(String id, Place place, Problems problems) {
        ToldFacts.refused(id, place, problems);
    }

    /** Lines that one reads; no more than one is in memory, and of the ids a number each. */
    public final class Share {
        private final ToldFacts told;

        private Share(ToldFacts told) {
            this.told = told;
        }

        /**
         * Reads a line and writes what it says.
         *
         * @param shown the name of its file in messages
         * @param number of the line, from 1
         * @param problems takes what is wrong with it; then nothing of it is written
         */
        public void take(String line, String shown, int number, Problems problems) {
            int before = problems.count();
            Optional<Facts> read = lines.read(line, shown, number, problems);
            if (read.isPresent()) {
                checks.check(read.get(), problems);
                told.refuseTwice(read.get(), problems);
                if (problems.count() == before) {
                    told.write(read.get());
                }
            }
        }
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            boolean packed = file.getFileName().toString().endsWith(".gz");
            InputStream plain = packed ? new GZIPInputStream(bytes) : bytes;
            return new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder());
        } catch (IOException broken) {
            bytes.close();
            throw broken;
        }
    }

    /** The next line, as long as it is not too long; nothing after the last. */
    private static Optional<String> line(
            TextLines text, String shown, int number, Problems problems) throws IOException {
        try {
            return text.next();
        } catch (TextLines.TooLong refused) {
            problems.add(
                    new Place(shown, number, 1),
                    "is longer than a million characters; write one article a line");
            return Optional.empty();
        }
    }
}
