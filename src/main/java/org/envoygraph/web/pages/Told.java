package org.envoygraph.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the facts that stand, and that are certain whom they mean, say of a meeting that was held.
 *
 * @param begin the first day that it may have been on; empty where it is open
 * @param end the last such day
 * @param beginNumber the same counted from 1 January 1970; 0 where it is open
 * @param endNumber the last such day
 */
record Told(
        Sides sides,
        List<Telling> tellings,
        String begin,
        String end,
        long beginNumber,
        long endNumber) {
    static final Told NOTHING = new Told(new Sides(List.of()), List.of(), "", "", 0, 0);

    private static final String NEVER = "9999-12-31";

    Told {
        tellings = List.copyOf(tellings);
    }

    /**
     * What a fact says of the days.
     *
     * @param first the first day that it may have been on; empty where it is open
     * @param last the last such day
     */
    record Telling(String fact, String first, String last) {
        boolean hasBothEnds() {
            return !first.isEmpty() && !last.isEmpty();
        }
    }

    static Told of(Sides sides, List<Telling> tellings) {
        List<String> days =
                Days.agreed(
                        days(tellings, Telling::first, ""), days(tellings, Telling::last, NEVER));
        String end = days.get(1).equals(NEVER) ? "" : days.get(1);
        return new Told(sides, tellings, days.get(0), end, number(days.get(0)), number(end));
    }

    private static long number(String day) {
        return Chosen.isDay(day) ? LocalDate.parse(day).toEpochDay() : 0;
    }

    private static List<String> days(
            List<Telling> tellings, Function<Telling, String> end, String open) {
        return tellings.stream().map(end).map(it -> it.isEmpty() ? open : it).sorted().toList();
    }

    /** The same by some of the facts alone. */
    Told by(Predicate<Telling> some) {
        boolean all = true;
        for (Telling telling : tellings) {
            all &= some.test(telling);
        }
        return all ? this : of(sides, tellings.stream().filter(some).toList());
    }

    boolean isNothing() {
        return tellings.isEmpty();
    }

    /** The ids of the facts, in order. */
    List<String> facts() {
        return tellings.size() == 1
                ? List.of(tellings.get(0).fact())
                : tellings.stream().map(Telling::fact).sorted().distinct().toList();
    }
}
