package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reckoned for the page of all silences, against the answer of the stored query. */
class SilencesTest {
    private static final int ROWS = 1_000;
    private static final Node CONTACT = Terms.thing("meeting", "kim-liu-2022-12-07");
    private static final Node UNCERTAIN = Terms.thing("identification", "uncertain");
    private static final Node TODAY =
            NodeFactory.createLiteralDT("2026-11-23", XSDDatatype.XSDdate);

    @TempDir private Path home;
    private final AllContacts contacts = new AllContacts();

    private Answer reckoned(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset,
                () ->
                        new Silences(new Walk(dataset))
                                .of(contacts.of(dataset).all(), ROWS, 0, ROWS));
    }

    private static Answer asked(DatasetGraph dataset) throws Exception {
        return shipped().ask(dataset, Map.of(), new Window(0, ROWS));
    }

    private static StoredQuery shipped() throws Exception {
        return Shelf.read(Path.of("queries"), new Problems()).find(Way.GAPS.query()).orElseThrow();
    }

    @Test
    void aHomeMayHaveAQuestionOfItsOwnUnderTheName() throws Exception {
        assertThat(shipped().text().hashCode())
                .as("of another text they are reckoned otherwise: look at Silences")
                .isEqualTo(Silences.QUESTION);
        String text = shipped().text().replace("BY DESC(?fewestDays)", "BY ASC(?fewestDays)");
        Path folder = Files.createDirectory(home.resolve("queries"));
        Files.writeString(folder.resolve("longest-silences.rq"), text);
        StoredQuery own = Shelf.read(folder, new Problems()).find(Way.GAPS.query()).orElseThrow();
        Build build = new Build(new Home(Path.of(".")));
        DatasetGraph dataset =
                build.inMemory(build.facts(new Problems())).dataset().asDatasetGraph();

        Answer answer =
                Txn.calculateRead(
                        dataset,
                        () ->
                                new WayAnswers(contacts)
                                        .of(new Filled(own, Map.of(), 0, ROWS), dataset));

        assertThat(answer).isEqualTo(own.ask(dataset, Map.of(), new Window(0, ROWS)));
        assertThat(answer).isNotEqualTo(reckoned(dataset));
    }

    @Test
    void theyAreThoseOfTheStoredQueryAndChangeWithTheData() throws Exception {
        Build build = new Build(new Home(Path.of(".")));
        Facts facts = build.facts(new Problems());
        DatasetGraph dataset = build.inMemory(facts).dataset().asDatasetGraph();
        assertThat(reckoned(dataset).rows()).hasSizeGreaterThan(50);
        assertThat(reckoned(dataset)).isEqualTo(asked(dataset));

        changes(
                dataset,
                () -> {
                    add(dataset, "c019-01", Terms.IDENTIFICATION, UNCERTAIN);
                    add(dataset, "ns-02", Terms.IDENTIFICATION, UNCERTAIN);
                });
        changes(dataset, () -> add(dataset, "kd-01", Terms.IDENTIFICATION, UNCERTAIN));
        changes(dataset, () -> add(dataset, "mn-01", Terms.RETRACTED_ON, TODAY));
        changes(dataset, () -> dataset.deleteAny(Node.ANY, CONTACT, Terms.EVENT_STATUS, Node.ANY));
    }

    private static void add(DatasetGraph dataset, String fact, Node property, Node value) {
        dataset.add(Walk.iri(Terms.GRAPHS + "x"), Terms.thing("fact", fact), property, value);
    }

    private void changes(DatasetGraph dataset, Runnable change) throws Exception {
        Answer before = reckoned(dataset);
        Txn.executeWrite(dataset, change);

        assertThat(reckoned(dataset)).isNotEqualTo(before).isEqualTo(asked(dataset));
    }
}
