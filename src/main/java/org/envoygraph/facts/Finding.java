package org.envoygraph.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the report found: sources that do not agree, or something that a reader should know.
 *
 * @param key the same as long as the same values stand against each other, {@code
 *     mode/kim-liu-2022-12-07/phone+video}; it begins with the kind
 * @param subject what it is about: the name of an event, a post, an article, a count
 * @param words one line that tells it
 * @param accounts the facts of all sides, the earliest published first
 * @param accepted the entry by which a curator accepts it
 */
public record Finding(
        Kind kind,
        Severity severity,
        String key,
        String subject,
        String words,
        List<Account> accounts,
        Optional<Acceptance> accepted)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::kind)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::key);

    /** Whether somebody must look at it. */
    public enum Severity implements Term {
        CONFLICT,
        NOTICE
    }

    /** What sort of finding it is; reports come in this order. */
    public enum Kind implements Term {
        DATE,
        MODE,
        PLACE,
        STATUS,
        CAPACITY,
        ROLE,
        VALUE,
        PARTICIPANTS,
        TENURE_OVERLAP,
        TENURE_ORDER,
        COUNT,
        GROWTH,
        SUPERLATIVE,
        DUPLICATE,
        ONE_SOURCE,
        ONE_SIDE,
        SILENCE
    }

    /**
     * What one fact says in the matter.
     *
     * @param value its value in words; empty where only the fact itself counts
     * @param place where the value, or else the fact, stands in the curated files
     */
    public record Account(Fact fact, String value, Place place) {
        public Account(Fact fact, String value) {
            this(fact, value, fact.place());
        }
    }

    public Finding {
        accounts = List.copyOf(accounts);
    }

    /** The same, accepted. */
    public Finding acceptedBy(Acceptance acceptance) {
        return new Finding(kind, severity, key, subject, words, accounts, Optional.of(acceptance));
    }

    /** Whether it is a conflict that nobody has accepted. */
    public boolean isOpen() {
        return severity == Severity.CONFLICT && accepted.isEmpty();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
