package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * A step in the life of a Council text: proposed, adopted, vetoed, blocked.
 *
 * @param kind term of scheme {@code text-event-kind}
 * @param text the text, or the group of texts
 * @param textKind form of a text that this fact alone tells of
 */
public record TextEvent(
        Attestation told,
        String kind,
        String text,
        Optional<String> textKind,
        List<String> by,
        Optional<String> during,
        String stance)
        implements Fact {

    public TextEvent {
        by = List.copyOf(by);
    }

    @Override
    public String word() {
        return "text-event";
    }

    @Override
    public TextEvent withWhen(TimeSpec resolved) {
        return new TextEvent(told.withWhen(resolved), kind, text, textKind, by, during, stance);
    }
}
