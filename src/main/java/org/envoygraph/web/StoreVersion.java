package org.envoygraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;

/** What the stores were built from, as they say themselves; read anew when one was written. */
final class StoreVersion implements Supplier<String> {
    private final Model config;
    private volatile String now;

    StoreVersion(Model config) throws IOException {
        this.config = config;
        this.now = Configuration.version(config);
    }

    @Override
    public String get() {
        return now;
    }

    void readAnew() {
        try {
            now = Configuration.version(config);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
