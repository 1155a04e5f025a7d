package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reviewed answer to the question whether something is what an item of Wikidata is about.
 *
 * @param item the item's id, {@code Q} and a number
 * @param method term of scheme {@code link-method}
 * @param decided the day of the decision
 * @param label the item's label as it was on that day
 * @param language of the label
 * @param type what the item was said to be
 * @param seenIn public files that pair the item with the name
 */
public record LinkDecision(
        LinkSubject subject,
        String item,
        Judgement judgement,
        String method,
        LocalDate decided,
        String label,
        String language,
        String type,
        List<String> seenIn,
        Optional<String> note,
        Place place) {

    /** What was decided; negative decisions are kept, so that nobody asks again. */
    public enum Judgement implements Term {
        SAME,
        DIFFERENT,
        UNSURE
    }

    public LinkDecision {
        seenIn = List.copyOf(seenIn);
    }

    /** Whether it makes a link. */
    public boolean isLink() {
        return judgement == Judgement.SAME;
    }
}
