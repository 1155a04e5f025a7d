package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * A text before the Security Council with its vote, as a document of the United Nations records it.
 * It is no {@link Fact}: no article attests it.
 *
 * @param id made from the symbol: {@code s-res-1718-2006}
 * @param symbol {@code S/RES/1718 (2006)}
 * @param title short title in our words
 * @param day when it was adopted, or put to the vote without being adopted
 * @param vetoedBy ids of the permanent members that stopped it
 * @param document symbol of the document that records the vote, {@code S/PV.5551}
 * @param sponsors ids of the states that tabled it, where a source names them
 */
public record CouncilRecord(
        String id,
        String symbol,
        String title,
        Kind kind,
        LocalDate day,
        List<String> vetoedBy,
        List<String> topics,
        String document,
        List<String> sponsors,
        CouncilVote vote,
        Place place) {

    /** Terms of scheme {@code text-kind}. */
    public enum Kind implements Term {
        RESOLUTION,
        DRAFT_RESOLUTION
    }

    public CouncilRecord {
        vetoedBy = List.copyOf(vetoedBy);
        topics = List.copyOf(topics);
        sponsors = List.copyOf(sponsors);
    }
}
