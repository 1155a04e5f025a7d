package org.envoygraph.web.pages;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Something that happened, as a timeline shows it. What is told of one alone is made when it is
 * drawn, since of thousands only columns are.
 *
 * @param title what is told of it where the pointer stands
 * @param first the first day that it may have been on; empty where that is open
 * @param last the last such day; empty where that is open
 * @param lane in which it stands
 * @param kind for its form: an id of a mode
 * @param sure whether all of it is certain but, perhaps, the day
 * @param nodes the numbers of its nodes in the network beside the timeline
 */
record Timed(
        Supplier<String> title,
        Supplier<String> href,
        String first,
        String last,
        String lane,
        String kind,
        boolean sure,
        Supplier<List<Integer>> nodes) {
    /**
     * Whether it can be shown: a day and its end are known.
     *
     * @param isDay whether a text is a day
     */
    boolean isDated(Predicate<String> isDay) {
        return isDay.test(first) && isDay.test(last) && first.compareTo(last) <= 0;
    }
}
