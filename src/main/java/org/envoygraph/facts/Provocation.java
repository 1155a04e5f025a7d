package org.envoygraph.facts;

import java.util.List;

/**
 * A launch or test, or several of them told of together.
 *
 * @param kind term of scheme {@code provocation-kind}
 * @param by the parties it is attributed to
 */
public record Provocation(Attestation told, String event, String kind, List<String> by)
        implements Happening {

    public Provocation {
        by = List.copyOf(by);
    }

    @Override
    public String word() {
        return "provocation";
    }

    @Override
    public Provocation withWhen(TimeSpec resolved) {
        return new Provocation(told.withWhen(resolved), event, kind, by);
    }
}
