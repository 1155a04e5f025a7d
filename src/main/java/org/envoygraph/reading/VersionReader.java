package org.envoygraph.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.envoygraph.facts.Problems;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;
import org.envoygraph.yaml.YamlFile;

/** Reads {@code version.yaml}: which version of the data this is. */
final class VersionReader {
    static final String FILE = "version.yaml";

    private VersionReader() {}

    static Optional<String> read(Path folder, Problems problems) throws IOException {
        String shown = folder.getFileName() + "/" + FILE;
        return YamlFile.read(folder.resolve(FILE), shown, problems)
                .flatMap(Value::keysIfRight)
                .flatMap(VersionReader::version);
    }

    private static Optional<String> version(Keys keys) {
        Optional<String> version =
                keys.need(
                        "version",
                        value -> value.parsed(VersionReader::numbers, "no version", "0.1.0"),
                        Optional.empty());
        keys.done();
        return version;
    }

    private static String numbers(String text) {
        if (!text.matches("(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}")) {
            throw new NumberFormatException(text);
        }
        return text;
    }
}
