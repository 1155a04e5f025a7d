package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose writing may be broken off at any step. */
class KeptFileTest {
    private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph");

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void keepAFirstContent() throws IOException {
        file = folder.resolve("notes.nq");
        KeptFile first = new KeptFile(file);
        first.prepare(GRAPH, saying("first"));
        first.putInPlace();
        first.finish();
    }

    private static Graph saying(String word) {
        Graph graph = GraphFactory.createDefaultGraph();
        String triple = "<https://example.org/a> <https://example.org/b> \"" + word + "\" .";
        RDFParser.fromString(triple, Lang.NTRIPLES).parse(graph);
        return graph;
    }

    private List<String> words() throws IOException {
        List<Quad> quads = new ArrayList<>();
        KeptFile.read(file, quads::add);
        return quads.stream().map(quad -> quad.getObject().getLiteralLexicalForm()).toList();
    }

    @Test
    void whoIsBrokenOffBeforeTheChangeLeavesTheEarlierContent() throws IOException {
        new KeptFile(file).prepare(GRAPH, saying("next"));

        assertThat(words()).containsExactly("first");
    }

    @Test
    void whoIsBrokenOffAfterTheChangeLeavesTheNextContentWhole() throws IOException {
        KeptFile next = new KeptFile(file);
        next.prepare(GRAPH, saying("next"));
        next.putInPlace();

        assertThat(words()).containsExactly("next");
    }

    @Test
    void aChangeIsTakenBack() throws IOException {
        KeptFile next = new KeptFile(file);
        next.prepare(GRAPH, saying("next"));
        next.putInPlace();
        next.takeBack();

        assertThat(words()).containsExactly("first");
        assertThat(folder)
                .isDirectoryContaining(file::equals)
                .isDirectoryNotContaining(this::other);
    }

    @Test
    void aDeletionIsTakenBack() throws IOException {
        KeptFile gone = new KeptFile(file);
        gone.prepare(GRAPH, GraphFactory.createDefaultGraph());
        gone.putInPlace();
        assertThat(file).doesNotExist();
        gone.takeBack();

        assertThat(words()).containsExactly("first");
    }

    @Test
    void whatAWriteBrokenOffLeftBesideIsNotTakenForTheContentOfTheNext() throws IOException {
        KeptFile broken = new KeptFile(file);
        broken.prepare(GRAPH, saying("broken off"));
        broken.putInPlace();
        Files.delete(file);

        KeptFile next = new KeptFile(file);
        next.prepare(GRAPH, saying("next"));
        next.putInPlace();
        next.takeBack();

        assertThat(file).doesNotExist();
    }

    private boolean other(Path beside) {
        return !beside.equals(file);
    }
}
