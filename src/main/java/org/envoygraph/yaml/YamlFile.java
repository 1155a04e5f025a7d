package org.envoygraph.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** One YAML document, composed into nodes, so that every value knows its line and column. */
public final class YamlFile {
    /** No curated file comes near this; what is larger is refused before it is parsed. */
    static final int MOST_BYTES = 1_000_000;

    private static final int LEAST_BUFFER = 1_024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @param shown its name in messages
     * @param problems takes what is wrong with it
     * @return the document, or nothing when a problem was added
     * @throws IOException if the file cannot be read
     */
    public static Optional<Value> read(Path path, String shown, Problems problems)
            throws IOException {
        Optional<byte[]> bytes = bytes(path, shown, problems);
        return bytes.isEmpty() ? Optional.empty() : parse(bytes.get(), shown, problems);
    }

    /** What a file holds, or nothing when a problem was added. */
    static Optional<byte[]> bytes(Path path, String shown, Problems problems) throws IOException {
        Place whole = Place.of(shown);
        if (!Files.isRegularFile(path)) {
            problems.add(whole, "is no file; give a YAML file");
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(whole, "is larger than 1 MB; split it into several files");
                return Optional.empty();
            }
            return Optional.of(bytes);
        }
    }

    /** Reads what a file holds; nothing when a problem was added. */
    static Optional<Value> parse(byte[] bytes, String shown, Problems problems) {
        Place whole = Place.of(shown);
        if (isUtf16(bytes)) {
            problems.add(whole, "is UTF-16; save it as UTF-8 without byte order mark");
            return Optional.empty();
        }
        try {
            return parse(decoded(bytes), shown, problems);
        } catch (CharacterCodingException e) {
            problems.add(whole, "is no UTF-8; save it as UTF-8 without byte order mark");
            return Optional.empty();
        }
    }

    /** Reads a text; {@code shown} is the name for messages. */
    public static Optional<Value> parse(String text, String shown, Problems problems) {
        return parse(text, shown, 0, problems);
    }

    /**
     * Reads a text that stands inside another file.
     *
     * @param above how many lines of that file stand above the text
     */
    public static Optional<Value> parse(String text, String shown, int above, Problems problems) {
        Source source = new Source(shown, above, problems);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            problems.add(
                    Place.of(shown),
                    "begins with a byte order mark; save it as UTF-8 without byte order mark");
            return Optional.empty();
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(Place.of(shown), "holds half a character; write the whole one");
            return Optional.empty();
        }
        try {
            return new Lookalikes(source).readsAsItStands(text)
                    ? composed(text, source)
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.add(source.placeOf(e.getProblemMark()), wrong(e.getProblem()));
        } catch (ReaderException e) {
            problems.add(
                    source.placeOf(text, e.getPosition()),
                    "U+%04X is a character that YAML does not allow; take it out"
                            .formatted(e.getCodePoint()));
        } catch (NumberFormatException e) {
            // the library's own answer to an escape without its hexadecimal digits
            problems.add(
                    Place.of(shown),
                    "has a '\\u' or '\\U' in double quotes that no hexadecimal digits follow; write the"
                            + " character itself");
        } catch (YamlEngineException e) {
            problems.add(
                    Place.of(shown),
                    "is no YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private static Optional<Value> composed(String text, Source source) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(source.file())
                        .setAllowDuplicateKeys(true)
                        .setCodePointLimit(MOST_BYTES)
                        // read at once: the library stumbles over a pair of surrogates that its
                        // buffer parts
                        .setBufferSize(Math.max(LEAST_BUFFER, text.length() + 2))
                        .build();
        Optional<List<Event>> events =
                new PlainForm(source).of(new Parse(settings).parseString(text));
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> node =
                new Composer(settings, new ParsedBefore(events.get())).getSingleNode();
        if (node.isEmpty()) {
            source.problems().add(Place.of(source.file()), "is empty; write its entries");
        }
        return node.map(n -> new Value(n, source));
    }

    private static String wrong(String problem) {
        return problem.contains("(TAB)")
                ? "a tab stands here; indent with spaces"
                : "is no YAML here: " + problem;
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
