package org.envoygraph.facts;

/**
 * A step of a tenure: appointed, arrived, credentials presented, ended.
 *
 * @param kind term of scheme {@code tenure-event-kind}
 */
public record TenureEvent(Attestation told, String kind, String person, String post)
        implements Fact {

    @Override
    public String word() {
        return "tenure-event";
    }

    @Override
    public TenureEvent withWhen(TimeSpec resolved) {
        return new TenureEvent(told.withWhen(resolved), kind, person, post);
    }
}
