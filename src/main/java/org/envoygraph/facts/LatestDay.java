package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The latest day that facts themselves tell of, which stands for the date of what is made of them.
 */
public final class LatestDay {
    private LatestDay() {}

    /**
     * The latest day on which an article was published, a fact retracted, a text before the Council
     * decided on, a link decided, or an item copied; nothing where there is none of these.
     */
    public static Optional<LocalDate> of(Facts facts) {
        return Stream.of(
                        facts.articles().stream().flatMap(a -> a.publishedOn().stream()),
                        facts.all().stream()
                                .flatMap(f -> f.told().retraction().stream())
                                .map(Retraction::on),
                        facts.council().stream().map(CouncilRecord::day),
                        facts.links().decisions().stream().map(LinkDecision::decided),
                        facts.links().items().stream().map(CopiedItem::read))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }
}
