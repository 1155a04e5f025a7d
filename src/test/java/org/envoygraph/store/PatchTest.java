package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.Test;

class PatchTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private static Statement said(String object) {
        return VALUES.createStatement(
                VALUES.createIRI("http://x/s"),
                VALUES.createIRI("http://x/p"),
                VALUES.createLiteral(object, "ko"),
                VALUES.createIRI("http://x/g"));
    }

    private static Set<String> lines(DatasetGraph quads) {
        return new TreeSet<>(RDFWriter.source(quads).lang(Lang.NQUADS).asString().lines().toList());
    }

    private static DatasetGraph read(String lines) {
        return RDFParser.fromString(lines, Lang.NQUADS).toDatasetGraph();
    }

    @Test
    void appliedToTheOldItGivesTheNew() {
        DatasetGraph quads = read("<http://x/s> <http://x/p> \"하나 \\\"\"@ko <http://x/g> .\n");
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        Patch.write(List.of(said("하나 \"")), List.of(said("둘\n")), "00", "ff", patch);

        RDFPatchOps.applyChange(
                quads, RDFPatchOps.read(new ByteArrayInputStream(patch.toByteArray())));

        assertThat(lines(quads))
                .isEqualTo(lines(read("<http://x/s> <http://x/p> \"둘\\n\"@ko <http://x/g> .\n")));
    }

    @Test
    void itNamesWhatItIsForAndWhereItLeads() {
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        Patch.write(List.of(), List.of(), "00", "ff", patch);

        assertThat(patch.toString())
                .startsWith("H id <urn:sha256:ff> .\nH prev <urn:sha256:00> .\n");
    }
}
