package org.envoygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Questions in threads of their own; they are known to wait when they are asked to end. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TurnsTest {
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final BooleanSupplier NEVER = () -> false;

    private final AtomicLong clock = new AtomicLong();

    private Turns turns(int most) {
        return new Turns(most, most, TURN, clock::get);
    }

    private void after(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private void firstTurn(Pace pace) {
        pace.goOn(NEVER);
        after(TURN);
    }

    /** A question that wants to go on. */
    private static final class Wanting {
        private final CountDownLatch inLine = new CountDownLatch(1);
        private final AtomicBoolean over = new AtomicBoolean();
        private final CompletableFuture<Void> goesOn;

        private Wanting(Pace pace) {
            goesOn =
                    CompletableFuture.runAsync(
                            () -> pace.goOn(this::isOver), work -> new Thread(work).start());
        }

        private boolean isOver() {
            inLine.countDown();
            return over.get();
        }

        static Wanting inLine(Pace pace) throws InterruptedException {
            Wanting wanting = new Wanting(pace);
            wanting.inLine.await();
            return wanting;
        }
    }

    @Test
    void aShortQuestionDoesNotWaitForLongOnes() {
        Turns one = turns(1);
        Pace longer = one.begin();
        longer.goOn(NEVER);
        after(TURN);
        longer.goOn(NEVER); // among the others now

        one.begin().goOn(NEVER);

        assertThat(one.waiting()).isZero();
    }

    @Test
    void whoHadATurnStandsBehindNoneThatIsNew() throws InterruptedException {
        Turns one = turns(1);
        Pace fresh = one.begin();
        Pace waitsForItsFirst = one.begin();
        fresh.goOn(NEVER);
        Wanting waiting = Wanting.inLine(waitsForItsFirst);

        after(TURN);
        fresh.goOn(NEVER);

        waiting.goesOn.join();
    }

    @Test
    void theQueriesOfARequestHaveItsTurn() {
        Turns one = turns(1);
        Pace request = one.enter();

        Pace query = one.ofRequest();
        query.goOn(NEVER); // of the same turn, though there is no other
        query.end();
        one.ofRequest().goOn(NEVER);
        request.end();

        one.begin().goOn(NEVER);
        assertThat(one.waiting()).isZero();
    }

    @Test
    void asManyGoOnAsThereAreTurnsAndTheNextWhenOneOfThemEnds() throws InterruptedException {
        Turns two = turns(2);
        Pace first = two.begin();
        Pace second = two.begin();
        Pace third = two.begin();
        first.goOn(NEVER);
        second.goOn(NEVER);
        Wanting waiting = Wanting.inLine(third);

        assertThat(two.waiting()).isEqualTo(1);
        assertThat(waiting.goesOn).isNotDone();
        second.end();
        waiting.goesOn.join();
        assertThat(two.waiting()).isZero();
    }

    @Test
    void turnsAreGivenInTheOrderOfTheLine() throws InterruptedException {
        Turns one = turns(1);
        Pace first = one.begin();
        List<Pace> others = List.of(one.begin(), one.begin(), one.begin());
        first.goOn(NEVER);
        BlockingQueue<Pace> order = new LinkedBlockingQueue<>();
        for (Pace other : others) {
            Wanting.inLine(other).goesOn.thenRun(() -> order.add(other)).thenRun(other::end);
        }

        first.end();

        assertThat(List.of(order.take(), order.take(), order.take())).isEqualTo(others);
    }

    @Test
    void aTurnEndsByTheClockAndItsHolderStandsBehindWhoWaits() throws InterruptedException {
        Turns one = turns(1);
        Pace first = one.begin();
        Pace second = one.begin();
        List.of(first, second).forEach(this::firstTurn);
        first.goOn(NEVER);
        first.goOn(NEVER); // still in its turn
        Wanting other = Wanting.inLine(second);

        after(TURN);
        other.goesOn.join(); // though the first does nothing
        Wanting again = Wanting.inLine(first);

        assertThat(again.goesOn).isNotDone();
        second.end();
        again.goesOn.join();
    }

    @Test
    void whoIsAloneGoesOnFromTurnToTurn() {
        Pace alone = turns(1).begin();
        for (int i = 0; i < 3; i++) {
            after(TURN);
            alone.goOn(NEVER);
        }
    }

    @Test
    void aQuestionThatIsOverWaitsNoLonger() throws InterruptedException {
        Turns none = turns(0);
        Pace question = none.begin();
        Wanting waiting = Wanting.inLine(question);

        waiting.over.set(true);

        waiting.goesOn.join();
        assertThat(none.waiting()).isZero();
    }

    @Test
    void aThreadThatIsInterruptedWaitsNoLongerAndStaysInterrupted() {
        Turns none = turns(0);
        Pace question = none.begin();
        Thread.currentThread().interrupt();

        question.goOn(NEVER);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(none.waiting()).isZero();
    }
}
