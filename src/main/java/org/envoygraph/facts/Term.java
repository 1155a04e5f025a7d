package org.envoygraph.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A term of a closed list that the code itself must understand; its scheme has the same terms. */
public interface Term {
    /** The name of the constant, as enums give it. */
    String name();

    /** The term as curators write it: {@code in-text} for {@code IN_TEXT}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All terms of a list as curators write them. */
    static <E extends Enum<E> & Term> List<String> ids(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Term::id).toList();
    }

    /** The constant of a term, or nothing when the list has no such term. */
    static <E extends Enum<E> & Term> Optional<E> of(Class<E> list, String id) {
        return Arrays.stream(list.getEnumConstants()).filter(t -> t.id().equals(id)).findFirst();
    }
}
