package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;

class CancelledJoinTest {
    /** Called as Jena's method is. */
    private static void closeSubIterator() {
        throw new NullPointerException("a table that is not there yet");
    }

    private static void otherwise() {
        throw new NullPointerException("a mistake");
    }

    @Test
    void aFaultOfTheTableOfAJoinIsACancellation() {
        NullPointerException fault =
                catchThrowableOfType(NullPointerException.class, () -> closeSubIterator());

        assertThat(CancelledJoin.named(fault))
                .isInstanceOf(QueryCancelledException.class)
                .hasCause(fault);
    }

    @Test
    void anotherFaultStaysWhatItIs() {
        NullPointerException fault =
                catchThrowableOfType(NullPointerException.class, () -> otherwise());

        assertThat(CancelledJoin.named(fault)).isSameAs(fault);
    }
}
