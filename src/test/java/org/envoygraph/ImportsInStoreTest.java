package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.Import;
import org.envoygraph.imports.Joined;
import org.envoygraph.imports.Source;
import org.envoygraph.imports.Tally;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.store.Store;
import org.envoygraph.vocabulary.ENVOY;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsInStoreTest {
    private static final List<Path> VISITS = List.of(Path.of("docs/example/visits.xml"));
    private static final String RUDOLF =
            """
            PREFIX text: <http://jena.apache.org/text#>
            ASK { ?visitor text:query 'Rudolf' .
              GRAPH <https://w3id.org/envoygraph/graph/import/visits> { ?visitor ?p ?o } }""";
    private static final String COUNTED =
            """
            PREFIX void: <http://rdfs.org/ns/void#>
            ASK { GRAPH ?import { ?s ?p ?o }
              { SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?a) AS ?subjects) {
                  GRAPH <https://w3id.org/envoygraph/graph/import/visits> { ?a ?b ?c } } }
              GRAPH <https://w3id.org/envoygraph/graph/imports> {
                ?import void:triples ?n ; void:distinctSubjects ?subjects } }""";

    @TempDir private Path folder;
    private Home home;
    private Build build;
    private Facts facts;

    @BeforeEach
    void aProject() throws IOException {
        home = Copied.to(folder);
        build = new Build(home);
        facts = build.facts(new Problems());
    }

    private Problems taken(TakingIn.Records records) throws IOException {
        Problems problems = new Problems();
        new TakingIn(home).take("visits", facts, records, problems);
        return problems;
    }

    private void takeVisits() throws IOException {
        Import reading = new Import(Source.VISITS, Joined.by(facts), doing -> {});
        assertThat(taken((out, done) -> reading.read(VISITS, out, done)).isEmpty()).isTrue();
    }

    private void built() throws IOException {
        Problems problems = new Problems();
        build.store(problems);
        assertThat(problems.all()).isEmpty();
    }

    private boolean holds(String ask) throws IOException {
        try (Store store = Store.open(home.store())) {
            Dataset dataset = store.dataset();
            dataset.begin(ReadWrite.READ);
            try (QueryExec asking =
                    QueryExec.dataset(dataset.asDatasetGraph()).query(ask).build()) {
                return asking.ask();
            } finally {
                dataset.end();
            }
        }
    }

    @Test
    void anImportComesIntoTheStoreWithItsWordsAndItsNumbers() throws IOException {
        takeVisits();
        built();

        assertThat(holds(RUDOLF)).isTrue();
        assertThat(holds(COUNTED)).isTrue();
        assertThat(build.stale()).isEmpty();
    }

    @Test
    void aStoreIsStaleWhenAnImportComesOrGoes() throws IOException {
        built();
        takeVisits();
        assertThat(build.stale()).contains("the imports changed");
        built();
        assertThat(build.stale()).isEmpty();

        takeVisits();
        assertThat(build.stale()).as("the same bytes").isEmpty();
        Files.delete(home.imports().resolve("visits.nq"));
        assertThat(build.stale()).contains("the imports changed");
    }

    @Test
    void aFileThatIsNotWhatTheImportWroteIsRefused() throws IOException {
        takeVisits();
        Path file = home.imports().resolve("visits.nq");
        Files.writeString(file, Files.readString(file) + "\n");

        assertThatThrownBy(() -> build.store(new Problems()))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": is not what the import wrote; take it in anew, or delete it");
    }

    @Test
    void aFileThatBreaksWhileItIsLoadedLeavesTheStoreAsItWas() throws IOException {
        built();
        takeVisits();
        Path file = home.imports().resolve("visits.nq");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 3) + "\"\"\n");

        assertThatThrownBy(() -> build.store(new Problems()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageEndingWith("take the import in anew");
        assertThat(holds("ASK { GRAPH <https://w3id.org/envoygraph/graph/council> { ?s ?p ?o } }"))
                .isTrue();
        assertThat(home.store().resolveSibling("store.new")).doesNotExist();
    }

    @Test
    void statementsThatDoNotFulfilTheShapesAreNotTakenIn() throws IOException {
        takeVisits();
        String earlier = Files.readString(home.imports().resolve("visits.nq"));

        Problems problems = taken(ImportsInStoreTest::aVisitWithoutADate);

        assertThat(problems.all()).asString().contains("'visit:nowhen', envoy:when");
        assertThat(home.imports().resolve("visits.nq")).hasContent(earlier);
    }

    private static Tally aVisitWithoutADate(RDFHandler out, Runnable done) {
        IRI visit = Names.thing("visit", "nowhen");
        NamedGraph graph = new NamedGraph(out, Names.importGraph("visits"));
        graph.about(visit).a(ENVOY.Visit, ENVOY.Event).label("A visit");
        done.run();
        return new Tally();
    }

    @Test
    void theGraphInMemoryIsWithoutThem() throws IOException {
        takeVisits();

        assertThat(build.hasImports()).isTrue();
        try (Store store = build.inMemory(facts)) {
            assertThat(store.graphs()).isNotEmpty();
            assertThat(store.graphs().keySet()).noneMatch(graph -> graph.contains("import"));
        }
    }

    @Test
    void anImportSaysNothingTwice() throws IOException {
        takeVisits();

        assertThat(Files.readAllLines(home.imports().resolve("visits.nq"))).doesNotHaveDuplicates();
    }
}
