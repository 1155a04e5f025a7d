package org.envoygraph.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;
import org.envoygraph.TakingIn;
import org.envoygraph.checks.Checks;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.FactLines;
import org.envoygraph.reading.ArticleLines;
import org.envoygraph.store.Chunks;
import scala.Tuple2;

/**
 * Reads a share of the lines and writes three files: what only its lines say, what others may say
 * too, and the ids that it takes. A file has the number of the attempt in its name, so that a
 * second attempt at the same share does not disturb the first.
 *
 * @param shown the name of the input in messages
 */
record ShareTask(Broadcast<ShippedHome> shipped, Target target, String shown)
        implements Function2<Integer, Iterator<Tuple2<byte[], Long>>, Iterator<Part>> {
    /** How the name of a file ends that says what several shares may say. */
    static final String SHARED = ".shared";

    /** How the name of a file ends that tells ids. */
    static final String CLAIMS = ".claims";

    @Override
    public Iterator<Part> call(Integer share, Iterator<Tuple2<byte[], Long>> lines)
            throws IOException {
        String name = "share-%05d.attempt-%d".formatted(share, TaskContext.get().taskAttemptId());
        ShippedHome.Unpacked here = shipped.value().unpacked();
        Chunks<Problem> shapes = new TakingIn(here.home()).shapes(here.facts());
        FactLines reader =
                new FactLines(
                        ArticleLines.by(here.home().data()), Checks::check, here.facts(), w -> {});
        try (PartFile own = new PartFile(target, name);
                PartFile shared = new PartFile(target, name + SHARED);
                PartFile claims = new PartFile(target, name + CLAIMS)) {
            RDFHandler ownToo = new RDFHandlerWrapper(own.quads(), shapes);
            RDFHandler sharedToo = new RDFHandlerWrapper(shared.quads(), shapes);
            FactLines.Share reading = reader.share(ownToo, sharedToo, Claim.into(claims));
            return List.of(read(name, lines, reading, shapes, own)).iterator();
        }
    }

    private Part read(
            String name,
            Iterator<Tuple2<byte[], Long>> lines,
            FactLines.Share reading,
            Chunks<Problem> shapes,
            PartFile own)
            throws IOException {
        Problems problems = new Problems();
        long read = 0;
        long refused = 0;
        while (lines.hasNext()) {
            Tuple2<byte[], Long> next = lines.next();
            int number = Math.toIntExact(next._2() + 1);
            int before = problems.count();
            Optional<String> line = text(next._1(), number, problems);
            if (line.isEmpty() || !line.get().isBlank()) {
                line.ifPresent(l -> reading.take(l, shown, number, problems));
                read++;
                refused += problems.count() > before ? 1 : 0;
                shapes.recordDone();
            }
        }
        problems.addAll(problems.isEmpty() ? shapes.finish() : List.of());
        own.close();
        List<Part.Wrong> wrong = problems.all().stream().map(Part.Wrong::of).toList();
        return new Part(name, own.lines(), own.hex(), read, refused, wrong);
    }

    /** The text of a line, unless it is too long or no UTF-8. */
    private Optional<String> text(byte[] bytes, int number, Problems problems) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.length() <= ArticleLines.MOST_CHARACTERS) {
                return Optional.of(text);
            }
            problems.add(
                    new Place(shown, number, 1),
                    "is longer than a million characters; write one article a line");
        } catch (CharacterCodingException broken) {
            problems.add(new Place(shown, number, 1), "is no UTF-8; save it as UTF-8");
        }
        return Optional.empty();
    }
}
