package org.envoygraph.facts;

import java.util.List;
import java.util.OptionalInt;

/**
 * Several things told of together, with a count and no invented members.
 *
 * @param name the name by which {@code part-of} refers to it
 * @param of term of scheme {@code group-kind}
 * @param size how many; absent when the source does not say
 * @param with ids of the parties that the source says they were with
 * @param without ids of the parties that the source says are left out
 */
public record Group(
        Attestation told,
        String name,
        String of,
        OptionalInt size,
        List<String> with,
        List<String> without,
        List<String> partOf)
        implements Fact {

    public Group {
        with = List.copyOf(with);
        without = List.copyOf(without);
        partOf = List.copyOf(partOf);
    }

    @Override
    public String word() {
        return "group";
    }

    @Override
    public Group withWhen(TimeSpec resolved) {
        return new Group(told.withWhen(resolved), name, of, size, with, without, partOf);
    }
}
