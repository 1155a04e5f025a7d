package org.envoygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.envoygraph.Shipped;
import org.envoygraph.docs.Document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show of Turtle, SPARQL and YAML is what both libraries and our files have. */
class SnippetsTest {
    /** For what the configuration names relative to its folder. */
    private static final String BASE = "http://example.org/";

    @TempDir private Path folder;

    private static List<Block> blocks(String language) throws IOException {
        return Document.all().stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.isIn(language))
                .toList();
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    @Test
    void bothLibrariesReadTheTurtleOfTheDocuments() throws IOException {
        assertThat(blocks("turtle")).isNotEmpty();
        for (Block block : blocks("turtle")) {
            readByBoth(block.place(), block.text());
        }
    }

    @Test
    void bothLibrariesReadTheOntologyTheShapesAndTheConfiguration() throws IOException {
        List<Path> files = new ArrayList<>(files("ontology", ".ttl"));
        files.add(Path.of("fuseki-config.ttl"));
        for (Path file : files) {
            readByBoth(file.toString(), Files.readString(file));
        }
    }

    private static void readByBoth(String place, String turtle) {
        assertThatCode(
                        () -> {
                            Graph byJena =
                                    RDFParser.fromString(turtle, Lang.TURTLE).base(BASE).toGraph();
                            Model byRdf4j =
                                    Rio.parse(new StringReader(turtle), BASE, RDFFormat.TURTLE);
                            assertThat(byJena.size()).isPositive().isEqualTo(byRdf4j.size());
                        })
                .as(place)
                .doesNotThrowAnyException();
    }

    @Test
    void bothLibrariesReadTheQueriesOfTheDocuments() throws IOException {
        for (Block block : blocks("sparql")) {
            askedByBoth(block.place(), block.text());
        }
    }

    @Test
    void bothLibrariesReadTheStoredQueries() throws IOException {
        for (Path file : files("queries", ".rq")) {
            askedByBoth(file.toString(), Files.readString(file));
        }
    }

    private static void askedByBoth(String place, String sparql) {
        assertThatCode(
                        () -> {
                            Query byJena = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
                            ParsedQuery byRdf4j = new SPARQLParser().parseQuery(sparql, null);
                            assertThat(byRdf4j.getTupleExpr().getBindingNames())
                                    .containsAll(byJena.getResultVars());
                        })
                .as(place)
                .doesNotThrowAnyException();
    }

    @Test
    void theTurtleOfTheModelStandsInTheDump() throws IOException {
        String dump = Files.readString(Shipped.dump().resolve("envoygraph.ttl"));

        List<Block> shown = Document.read(Path.of("docs/model.md")).blocks();
        for (Block block : shown.stream().filter(each -> each.isIn("turtle")).toList()) {
            String[] subjects = block.text().split("\n\n");
            assertThat(dump.lines()).containsAll(subjects[0].lines().toList()); // prefixes
            assertThat(dump).contains(Arrays.copyOfRange(subjects, 1, subjects.length));
        }
    }

    /** A snippet may be a part of a file, but its lines are the file's. */
    @Test
    void theYamlOfTheDocumentsStandsInTheCuratedFilesOrInTheExample() throws IOException {
        List<List<String>> curated = new ArrayList<>();
        for (String folder : List.of("data/articles", "docs/example")) {
            for (Path file : files(folder, ".yaml")) {
                curated.add(Files.readAllLines(file));
            }
        }
        for (Block block : blocks("yaml")) {
            assertThat(curated)
                    .as(block.place())
                    .anyMatch(lines -> Collections.indexOfSubList(lines, block.lines()) >= 0);
        }
    }
}
