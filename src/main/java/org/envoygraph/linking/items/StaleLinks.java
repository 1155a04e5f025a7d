package org.envoygraph.linking.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.LinkDecision;

/** What changed in Wikidata since a decision on an item was made. */
public final class StaleLinks {
    /** The label that an item has in every language that has none of its own. */
    private static final String ANY_LANGUAGE = "mul";

    private static final String HUMAN = "Q5";
    private static final String HUMAN_IN_WORDS = "human";

    private StaleLinks() {}

    /**
     * One sentence a change; none when the decision still fits.
     *
     * @param now the item as it is now; nothing when it is there no more
     */
    public static List<String> of(LinkDecision decision, Optional<Item> now) {
        if (now.isEmpty()) {
            return List.of("it is not there any more");
        }
        Item item = now.get();
        if (!item.id().equals(decision.item())) {
            return List.of("it was merged into " + item.id() + "; decide on that item");
        }
        List<String> changes = new ArrayList<>();
        label(decision, item).ifPresent(changes::add);
        type(decision, item).ifPresent(changes::add);
        return changes;
    }

    private static Optional<String> label(LinkDecision decision, Item item) {
        String language = decision.language();
        Optional<String> label =
                Optional.ofNullable(item.labels().get(language))
                        .or(() -> Optional.ofNullable(item.labels().get(ANY_LANGUAGE)));
        if (label.equals(Optional.of(decision.label()))) {
            return Optional.empty();
        }
        return Optional.of(
                label.map(text -> "its label is '" + text + "', was '" + decision.label() + "'")
                        .orElse(
                                "it has no label in '"
                                        + language
                                        + "', had '"
                                        + decision.label()
                                        + "'"));
    }

    /**
     * A type is compared where its id was recorded, and where either side says that it is a human;
     * other words are the curator's own.
     */
    private static Optional<String> type(LinkDecision decision, Item item) {
        List<String> now = Copies.texts(item.best(Properties.INSTANCE_OF));
        String was = decision.type();
        boolean changed =
                was.matches("Q[1-9][0-9]*")
                        ? !now.contains(was)
                        : was.equals(HUMAN_IN_WORDS) != now.contains(HUMAN);
        if (!changed) {
            return Optional.empty();
        }
        String shown = now.isEmpty() ? "none" : String.join(", ", now);
        return Optional.of("its type is " + shown + ", was '" + was + "'");
    }
}
