package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.junit.jupiter.api.Test;

/** The numbers of the description. */
class CountsTest {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final IRI DATASET = VALUES.createIRI("https://example.org/dataset");

    /** With two things told of, no number was right: "2" made them three, and "3" made them two. */
    @Test
    void theNumberOfObjectsDoesNotCountItself() {
        Counts counts = new Counts();
        counts.add(VALUES.createStatement(DATASET, VOID.CLASSES, VALUES.createLiteral(3), DATASET));
        counts.add(VALUES.createStatement(DATASET, VOID.TRIPLES, VALUES.createLiteral(7), DATASET));
        for (int told : new int[] {2, 3}) {
            Counts with =
                    counts.with(
                            List.of(
                                    VALUES.createStatement(
                                            DATASET,
                                            VOID.DISTINCT_OBJECTS,
                                            VALUES.createLiteral(told),
                                            DATASET)));

            assertThat(with.objects()).isEqualTo(2);
        }
    }

    /** A triple that two graphs say is taken away with the second. */
    @Test
    void whatIsTakenAwayIsCountedNoMore() {
        Counts counts = new Counts();
        IRI other = VALUES.createIRI("https://example.org/other");
        Statement here = VALUES.createStatement(DATASET, RDF.TYPE, VOID.DATASET, DATASET);
        Statement there = VALUES.createStatement(DATASET, RDF.TYPE, VOID.DATASET, other);
        assertThat(counts.add(here)).isTrue();
        assertThat(counts.add(here)).isFalse();
        assertThat(counts.add(there)).isTrue();

        assertThat(counts.remove(here)).isFalse();
        assertThat(counts.graphs()).containsEntry(DATASET, 1L);
        assertThat(counts.remove(here)).isTrue();
        assertThat(counts.graphs()).containsOnlyKeys(other);
        assertThat(counts.triples()).isEqualTo(1);
        assertThat(counts.classes()).containsEntry(VOID.DATASET, 1L);
        assertThat(counts.remove(there)).isTrue();
        assertThat(counts.triples() + counts.subjects() + counts.objects()).isZero();
        assertThat(counts.classes()).isEmpty();
        assertThat(counts.properties()).isEmpty();
    }
}
