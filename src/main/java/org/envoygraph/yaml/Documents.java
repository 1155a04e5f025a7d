package org.envoygraph.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Problems;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Documents that may be read again: of a file with the same name and bytes as before the nodes are
 * still known, which say all that its values say. A file with a problem of form is not remembered.
 */
public final class Documents {
    private record Known(byte[] bytes, Node node) {}

    private final Map<String, Known> before;
    private final Map<String, Known> now = new HashMap<>();

    /** Documents of which none is known. */
    public Documents() {
        this(Map.of());
    }

    private Documents(Map<String, Known> before) {
        this.before = before;
    }

    /** For the next reading, which knows what this one read and nothing older. */
    public Documents next() {
        return new Documents(now);
    }

    /** Reads a file as {@link YamlFile#read} does. */
    public Optional<Value> read(Path path, String shown, Problems problems) throws IOException {
        Optional<byte[]> bytes = YamlFile.bytes(path, shown, problems);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Known known = before.get(shown);
        if (known != null && Arrays.equals(known.bytes, bytes.get())) {
            now.put(shown, known);
            return Optional.of(new Value(known.node, new Source(shown, 0, problems)));
        }
        Optional<Value> value = YamlFile.parse(bytes.get(), shown, problems);
        value.ifPresent(v -> now.put(shown, new Known(bytes.get(), v.node())));
        return value;
    }
}
