package org.envoygraph.web.curating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TriesTest {
    private final AtomicLong now = new AtomicLong();
    private final Tries tries = new Tries(now::get);

    private void pass(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void threeAreFreeAndThenEachDoublesThePause() {
        assertThat(tries.begin("a")).isZero();
        assertThat(tries.begin("a")).isZero();
        assertThat(tries.begin("a")).isZero();
        for (int pause : new int[] {1, 2, 4, 8, 16, 32, 64, 64}) {
            assertThat(tries.begin("a")).isBetween((long) pause, pause + 1L);
            pass(pause);
            assertThat(tries.begin("a")).isZero();
        }
    }

    @Test
    void aPauseIsOfOneAddressOnly() {
        for (int i = 0; i < 4; i++) {
            tries.begin("a");
        }
        assertThat(tries.begin("b")).isZero();
    }

    @Test
    void afterTheRightPasswordAllIsForgotten() {
        for (int i = 0; i < 3; i++) {
            tries.begin("a");
        }
        tries.succeeded("a");

        assertThat(tries.begin("a")).isZero();
        assertThat(tries.begin("a")).isZero();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 3; i++) {
            tries.begin("first");
        }
        for (int i = 0; i < 10_000; i++) {
            tries.begin("address " + i);
        }
        assertThat(tries.begin("first")).isZero(); // the oldest is forgotten
    }
}
