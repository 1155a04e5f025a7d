package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
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

/** What is reckoned for the page of all silences, against the answer of the stored query. */
class SilencesTest {
    private static final int ROWS = 1_000;

    private final AllContacts contacts = new AllContacts();

    private Answer reckoned(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset,
                () -> new Silences(new Walk(dataset)).of(contacts.of(dataset).all(), ROWS));
    }

    private static Answer asked(DatasetGraph dataset) throws Exception {
        StoredQuery query =
                Shelf.read(Path.of("queries"), new Problems()).find(Way.GAPS.query()).orElseThrow();
        return query.ask(dataset, Map.of(), new Window(0, ROWS));
    }

    @Test
    void theyAreThoseOfTheStoredQueryAndChangeWithTheData() throws Exception {
        Build build = new Build(new Home(Path.of(".")));
        Facts facts = build.facts(new Problems());
        DatasetGraph dataset = build.inMemory(facts).dataset().asDatasetGraph();
        Answer before = reckoned(dataset);

        assertThat(before.rows()).hasSizeGreaterThan(50);
        assertThat(before).isEqualTo(asked(dataset));

        Node status = Terms.thing("status", "held");
        Node contact = Terms.thing("meeting", "kim-liu-2022-12-07");
        Txn.executeWrite(
                dataset, () -> dataset.deleteAny(Node.ANY, contact, Terms.EVENT_STATUS, status));

        assertThat(reckoned(dataset)).isNotEqualTo(before).isEqualTo(asked(dataset));
        assertThat(List.of(reckoned(dataset).columns())).containsExactly(Silences.COLUMNS);
    }
}
