package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A project with few facts and the shipped questions, of which a server can be started. */
public final class LittleHome {
    private static final String SHAPE =
            """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            <https://w3id.org/envoygraph/shapes#any> a sh:NodeShape ;
              sh:targetClass <https://w3id.org/envoygraph/ns#Meeting> .
            """;

    private LittleHome() {}

    /** Fills a folder; there is no store yet. */
    public static void in(Path home) throws IOException {
        LittleFolder.in(home);
        Path ontology = Files.createDirectories(home.resolve("ontology"));
        Files.createFile(ontology.resolve("envoygraph.ttl"));
        Files.writeString(ontology.resolve("shapes.ttl"), SHAPE);
        Files.writeString(ontology.resolve("description-shapes.ttl"), SHAPE);
        Files.createDirectories(home.resolve("queries"));
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve(file.toString()));
            }
        }
        Path config = Path.of("fuseki-config.ttl");
        Files.copy(config, home.resolve(config.toString()));
    }
}
