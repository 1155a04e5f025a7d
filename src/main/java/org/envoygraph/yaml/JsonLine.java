package org.envoygraph.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Problems;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A line of JSON, which is YAML too, read by a parser of JSON, because that takes a fraction of the
 * time. Values and their places are those of {@link YamlFile}, which reads, and refuses in words,
 * what is no JSON or is not in the plain form.
 */
public final class JsonLine {
    private static final int[] NO_TEXT = {};
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(PlainForm.MOST_DEEP)
                                    .maxStringLength(YamlFile.MOST_BYTES)
                                    .build())
                    .build();

    private final JsonParser json;
    private final Columns columns;
    private int values;

    private JsonLine(JsonParser json, Columns columns) {
        this.json = json;
        this.columns = columns;
    }

    /**
     * Reads a line that stands inside a file.
     *
     * @param shown the name of the file for messages
     * @param above how many lines of that file stand above
     * @return the value, or nothing when a problem was added
     */
    public static Optional<Value> parse(String line, String shown, int above, Problems problems) {
        return plain(line)
                .map(node -> new Value(node, new Source(shown, above, problems)))
                .or(() -> YamlFile.parse(line, shown, above, problems));
    }

    private static Optional<Node> plain(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() == null) {
                return Optional.empty();
            }
            Node node = new JsonLine(json, new Columns(line)).node();
            return json.nextToken() == null ? Optional.of(node) : Optional.empty();
        } catch (IOException | NotPlain e) {
            return Optional.empty();
        }
    }

    private Node node() throws IOException, NotPlain {
        if (++values > PlainForm.MOST_VALUES) {
            throw new NotPlain();
        }
        Optional<Mark> mark = mark();
        return switch (json.currentToken()) {
            case START_OBJECT ->
                    new MappingNode(Tag.MAP, true, pairs(), FlowStyle.FLOW, mark, mark);
            case START_ARRAY ->
                    new SequenceNode(Tag.SEQ, true, items(), FlowStyle.FLOW, mark, mark);
            default -> new ScalarNode(Tag.STR, true, text(), ScalarStyle.DOUBLE_QUOTED, mark, mark);
        };
    }

    private List<NodeTuple> pairs() throws IOException, NotPlain {
        List<NodeTuple> pairs = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Node key = node();
            json.nextToken();
            pairs.add(new NodeTuple(key, node()));
        }
        return pairs;
    }

    private List<Node> items() throws IOException, NotPlain {
        List<Node> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return items;
    }

    private String text() throws IOException, NotPlain {
        String text = json.getText();
        if (Lookalikes.wrong(text).isPresent()) {
            throw new NotPlain();
        }
        return text;
    }

    private Optional<Mark> mark() {
        int offset = (int) json.currentTokenLocation().getCharOffset();
        return Optional.of(new Mark("", offset, 0, columns.at(offset), NO_TEXT, 0));
    }

    /** The line is to be read as YAML. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /** Counts code points up to places that come one after another. */
    private static final class Columns {
        private final String line;
        private int offset;
        private int column;

        Columns(String line) {
            this.line = line;
        }

        int at(int next) {
            column += line.codePointCount(offset, next);
            offset = next;
            return column;
        }
    }
}
