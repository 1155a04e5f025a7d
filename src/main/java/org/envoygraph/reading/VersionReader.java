package org.envoygraph.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.envoygraph.facts.Problems;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;
import org.envoygraph.yaml.YamlFile;

/** Reads {@code version.yaml}: which version of the data this is, and which one came before. */
final class VersionReader {
    static final String FILE = "version.yaml";

    /** The versions that the file tells. */
    record Told(Optional<String> version, Optional<String> previous) {
        private static final Told NOTHING = new Told(Optional.empty(), Optional.empty());
    }

    private VersionReader() {}

    static Told read(Path folder, Problems problems) throws IOException {
        String shown = folder.getFileName() + "/" + FILE;
        return YamlFile.read(folder.resolve(FILE), shown, problems)
                .flatMap(Value::keysIfRight)
                .map(VersionReader::told)
                .orElse(Told.NOTHING);
    }

    private static Told told(Keys keys) {
        Optional<String> version = keys.need("version", VersionReader::number, Optional.empty());
        Optional<String> previous = keys.find("previous").flatMap(VersionReader::number);
        keys.done();
        return new Told(version, previous);
    }

    private static Optional<String> number(Value value) {
        return value.parsed(VersionReader::numbers, "no version", "0.1.0");
    }

    private static String numbers(String text) {
        if (!text.matches("(0|[1-9][0-9]{0,8})(\\.(0|[1-9][0-9]{0,8})){2}")) {
            throw new NumberFormatException(text);
        }
        return text;
    }
}
