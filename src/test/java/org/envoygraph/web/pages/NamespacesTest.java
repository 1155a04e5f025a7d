package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class NamespacesTest {
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final Namespaces namespaces = new Namespaces();

    private void write(String prefix, String namespace) {
        Txn.executeWrite(dataset, () -> dataset.prefixes().add(prefix, namespace));
    }

    private Map<String, String> read() {
        return Txn.calculateRead(dataset, () -> namespaces.of(dataset));
    }

    @Test
    void theyAreReadOnceUntilSomebodyWrites() {
        write("a", "https://example.org/a/");
        Map<String, String> first = read();

        assertThat(first).isEqualTo(Map.of("https://example.org/a/", "a"));
        assertThat(read()).isSameAs(first);

        write("b", "https://example.org/b/");

        assertThat(read())
                .isEqualTo(Map.of("https://example.org/a/", "a", "https://example.org/b/", "b"));
    }
}
