package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
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
}
