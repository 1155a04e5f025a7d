package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.envoygraph.queries.Answer;
import org.junit.jupiter.api.Test;

/** What was made is kept until somebody writes, and no more than may be held. */
class RecentTest {
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final Recent<Answer> recent = Recent.answers();

    private Answer asked(String key, Answer made) {
        return Txn.calculateRead(dataset, () -> recent.get(key, dataset, () -> made));
    }

    private void write(String name) {
        Node some = NodeFactory.createURI("https://example.org/" + name);
        Txn.executeWrite(dataset, () -> dataset.add(some, some, some, some));
    }

    private static Answer rows(int many) {
        return new Answer(
                List.of("a", "b"),
                Collections.nCopies(many, List.of(Optional.empty(), Optional.empty())),
                false);
    }

    @Test
    void anAnswerIsMadeOnceUntilSomebodyWrites() {
        write("a");
        Answer first = rows(1);

        assertThat(asked("one", first)).isSameAs(first);
        assertThat(asked("one", rows(1))).isSameAs(first);
        assertThat(asked("other", rows(2)).rows()).hasSize(2);

        write("b");
        assertThat(asked("one", rows(3)).rows()).hasSize(3);
    }

    @Test
    void whatIsTooMuchIsNotKeptAndMakesRoomForTheNext() {
        write("a");
        asked("small", rows(1));

        assertThat(asked("great", rows(100_001)).rows()).hasSize(100_001);
        assertThat(asked("great", rows(7)).rows()).hasSize(7);
        assertThat(asked("small", rows(9)).rows()).hasSize(1);

        asked("nearly all", rows(99_999));
        assertThat(asked("small", rows(9)).rows()).hasSize(9);
    }
}
