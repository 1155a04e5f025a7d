package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/** What the project ships, read once for all tests that only look at it. */
public final class Shipped {
    private static final Build BUILD = new Build(new Home(Path.of("").toAbsolutePath()));

    private Shipped() {}

    /** The curated facts. */
    public static Facts facts() {
        return Read.FACTS;
    }

    /** The graph that a build makes of them, in memory. */
    public static DatasetGraph graph() {
        return Built.GRAPH;
    }

    /** The same, for a test that changes it. */
    public static DatasetGraph graphOfItsOwn() {
        try {
            return BUILD.inMemory(facts()).dataset().asDatasetGraph();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The folder of its dump, with all files in all forms. */
    public static Path dump() {
        return Exported.FOLDER;
    }

    private static final class Read {
        private static final Facts FACTS = read();

        private static Facts read() {
            try {
                Problems problems = new Problems();
                Facts facts = BUILD.facts(problems);
                assertThat(problems.all()).isEmpty();
                return facts;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static final class Built {
        private static final DatasetGraph GRAPH = graphOfItsOwn();
    }

    private static final class Exported {
        private static final Path FOLDER = export();

        private static Path export() {
            try {
                Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
                Path folder = Files.createTempDirectory(target, "dump");
                BUILD.dump(facts(), folder);
                return folder;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
