package org.envoygraph.facts;

import java.util.List;

/** What leads from our things to those of others: decisions on items, and identifiers. */
public record Links(List<LinkDecision> decisions, List<Identifier> identifiers) {
    public static final Links NONE = new Links(List.of(), List.of());

    public Links {
        decisions = List.copyOf(decisions);
        identifiers = List.copyOf(identifiers);
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && identifiers.isEmpty();
    }
}
