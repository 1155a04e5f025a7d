package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextIndexTest {
    private static final String HARBOUR =
            """
            GRAPH <urn:a> {
              <urn:m1> <http://www.w3.org/2000/01/rdf-schema#label> "Talks at the harbour"@en ;
                <https://w3id.org/envoygraph/ns#gist> "They spoke of fishing rights."@en .
            }
            GRAPH <urn:b> {
              <urn:m2> <http://www.w3.org/2004/02/skos/core#altLabel> "Harbour round"@en , "항구 회담"@ko .
            }
            """;

    @TempDir private Path folder;

    private static List<String> hits(Store store, String words) {
        String query =
                "PREFIX text: <http://jena.apache.org/text#> "
                        + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                        + "PREFIX envoy: <https://w3id.org/envoygraph/ns#> "
                        + "SELECT ?s { (?s ?score) text:query (rdfs:label skos:altLabel envoy:gist '"
                        + words
                        + "') } ORDER BY ?s";
        DatasetGraph quads = store.dataset().asDatasetGraph();
        return Txn.calculateRead(
                quads,
                () -> {
                    List<String> found = new ArrayList<>();
                    try (QueryExec asking = QueryExec.dataset(quads).query(query).build()) {
                        RowSet rows = asking.select();
                        rows.forEachRemaining(row -> found.add(row.get("s").getURI()));
                    }
                    return found;
                });
    }

    @Test
    void wordsOfLabelsNamesAndGistsAreFoundInAnyScript() throws IOException {
        Store.build(folder.resolve("store"), "1", trig(HARBOUR), Check.none());

        try (Store store = Store.open(folder.resolve("store"))) {
            assertThat(hits(store, "harbour")).containsExactly("urn:m1", "urn:m2");
            assertThat(hits(store, "fishing")).containsExactly("urn:m1");
            assertThat(hits(store, "항구")).containsExactly("urn:m2");
            assertThat(hits(store, "mountain")).isEmpty();
        }
    }

    @Test
    void aReplacedGraphLeavesTheIndexAndItsNewWordsEnter() throws IOException {
        Store.build(folder.resolve("store"), "1", trig(HARBOUR), Check.none());
        String lighthouse =
                """
                GRAPH <urn:a> {
                  <urn:m3> <http://www.w3.org/2000/01/rdf-schema#label> "Lunch at the lighthouse"@en .
                }
                """;

        try (Store store = Store.open(folder.resolve("store"))) {
            store.replace("urn:a", "2", trig(lighthouse), Check.none());

            assertThat(hits(store, "harbour")).containsExactly("urn:m2");
            assertThat(hits(store, "fishing")).isEmpty();
            assertThat(hits(store, "lighthouse")).containsExactly("urn:m3");
        }
    }

    @Test
    void aRefusedReplacementLeavesTheIndexAsItWas() throws IOException {
        Store.build(folder.resolve("store"), "1", trig(HARBOUR), Check.none());
        String lighthouse =
                "GRAPH <urn:a> { <urn:m3> <http://www.w3.org/2000/01/rdf-schema#label> 'lighthouse'@en }";

        try (Store store = Store.open(folder.resolve("store"))) {
            List<String> findings =
                    store.replace("urn:a", "2", trig(lighthouse), union -> List.of("no"));

            assertThat(findings).containsExactly("no");
            assertThat(hits(store, "harbour")).containsExactly("urn:m1", "urn:m2");
            assertThat(hits(store, "lighthouse")).isEmpty();
        }
    }

    @Test
    void aStoreInMemoryFindsWordsToo() throws IOException {
        try (Store store = Store.inMemory(trig(HARBOUR))) {
            assertThat(hits(store, "harbour")).containsExactly("urn:m1", "urn:m2");
        }
    }

    @Test
    void theConfigurationFileDescribesTheSameIndex() {
        Model config = RDFDataMgr.loadModel("fuseki-config.ttl");
        Resource map = config.listResourcesWithProperty(RDF.type, TextVocab.entityMap).next();

        EntityDefinition described = (EntityDefinition) Assembler.general().open(map);

        EntityDefinition ours = TextIndex.fields();
        assertThat(described.toString()).isEqualTo(ours.toString());
        assertThat(described.getUidField()).isEqualTo(ours.getUidField());
        assertThat(described.getGraphField()).isEqualTo(ours.getGraphField());
        assertThat(described.getLangField()).isEqualTo(ours.getLangField());
        assertThat(described.fields()).containsExactlyInAnyOrderElementsOf(ours.fields());
        for (String field : ours.fields()) {
            assertThat(described.getPredicates(field)).isEqualTo(ours.getPredicates(field));
        }
    }
}
