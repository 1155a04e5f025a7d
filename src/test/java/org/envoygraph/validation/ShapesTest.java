package org.envoygraph.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShapesTest {
    static final Path FILE = Path.of("ontology", "shapes.ttl");

    @Test
    void aGraphThatKeepsToTheModelConforms() throws IOException {
        assertThat(Shapes.read(FILE).check(LittleGraph.withOntology())).isEmpty();
    }
}
