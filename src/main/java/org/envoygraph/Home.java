package org.envoygraph;

import java.nio.file.Path;

/**
 * The project's folder and what lies where in it.
 *
 * @param folder the folder that holds {@code data}, {@code ontology} and {@code queries}
 */
public record Home(Path folder) {
    public Path data() {
        return folder.resolve("data");
    }

    public Path ontology() {
        return folder.resolve("ontology").resolve("envoygraph.ttl");
    }

    public Path shapes() {
        return folder.resolve("ontology").resolve("shapes.ttl");
    }

    public Path queries() {
        return folder.resolve("queries");
    }

    public Path config() {
        return folder.resolve("fuseki-config.ttl");
    }

    /** Where {@code fuseki-config.ttl} has the store; a test holds the two together. */
    public Path store() {
        return folder.resolve("work").resolve("store");
    }
}
