package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

/** Graphs in memory, of which some are taken away. */
class MemoryGraphsTest {
    private final MemoryGraphs graphs = new MemoryGraphs();

    @Test
    void aGraphThatWasTakenAwayIsNotMadeAgainByLookingAtTheChange() throws IOException {
        List<Statement> said = said("g:a { :s :p :t } g:b { :t :p 2 }");
        graphs.change(List.of(), said);

        GraphChanges gone = graphs.change(said("g:b { :t :p 2 }"), List.of());

        assertThat(gone.things().size()).isEqualTo(1);
        assertThat(gone.graphs()).hasSize(1);
        assertThat(graphs.quads().listGraphNodes()).toIterable().hasSize(1);
    }

    private static List<Statement> said(String trig) throws IOException {
        List<Statement> said = new ArrayList<>();
        trig(trig).into(new StatementCollector(said));
        return said;
    }
}
