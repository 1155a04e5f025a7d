package org.envoygraph.facts;

import java.util.List;

/**
 * What leads from our things to those of others: decisions on items, identifiers, and what was
 * copied from the items.
 */
public record Links(
        List<LinkDecision> decisions, List<Identifier> identifiers, List<CopiedItem> items) {
    public static final Links NONE = new Links(List.of(), List.of());

    public Links {
        decisions = List.copyOf(decisions);
        identifiers = List.copyOf(identifiers);
        items = List.copyOf(items);
    }

    /** Links without copies of items. */
    public Links(List<LinkDecision> decisions, List<Identifier> identifiers) {
        this(decisions, identifiers, List.of());
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && identifiers.isEmpty();
    }
}
