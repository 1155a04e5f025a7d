package org.envoygraph.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;

class CountedTest {
    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final StatementCollector passed = new StatementCollector();
    private final Counted counted = new Counted(passed);
    private final RDFHandler ofOneRecord = counted.ofOneRecord();

    private Statement label(String thing, String label) {
        return values.createStatement(
                values.createIRI("https://example.org/" + thing),
                RDFS.LABEL,
                values.createLiteral(label));
    }

    @Test
    void aSubjectCountsOnceThoughItComesAgain() {
        counted.handleStatement(label("china", "China"));
        counted.handleStatement(label("japan", "Japan"));
        counted.recordDone();
        counted.handleStatement(label("china", "PRC"));

        assertThat(counted.as("x", 0, "").subjects()).isEqualTo(2);
        assertThat(counted.as("x", 0, "").statements()).isEqualTo(3);
    }

    @Test
    void subjectsOfOneRecordAreCountedWithTheOthers() {
        ofOneRecord.handleStatement(label("fact-1", "a"));
        counted.handleStatement(label("china", "China"));
        ofOneRecord.handleStatement(label("fact-1", "b"));
        counted.recordDone();
        ofOneRecord.handleStatement(label("fact-2", "c"));

        assertThat(counted.as("x", 0, "").subjects()).isEqualTo(3);
        assertThat(passed.getStatements()).hasSize(4);
    }

    @Test
    void classesAndPropertiesCountOnceEach() {
        ofOneRecord.handleStatement(label("fact-1", "a"));
        counted.handleStatement(label("china", "China"));
        counted.handleStatement(
                values.createStatement(
                        values.createIRI("https://example.org/china"),
                        RDF.TYPE,
                        values.createIRI("https://example.org/Country")));

        assertThat(counted.as("x", 0, "").classes()).isEqualTo(1);
        assertThat(counted.as("x", 0, "").properties()).isEqualTo(2);
    }
}
