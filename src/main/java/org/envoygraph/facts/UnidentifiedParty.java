package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One or several persons whom a source does not identify: the unnamed holder of a post, a group
 * such as experts, or a bare surname with candidates.
 *
 * @param name a description, never an invented name
 * @param post the post whose holder is meant
 * @param headcount how many persons
 * @param approximate whether the headcount is rounded; false where there is none
 * @param mention the words by which the source calls the party
 * @param candidates ids of the persons it may be
 * @param reason why it stays unresolved
 */
public record UnidentifiedParty(
        String id,
        String name,
        Optional<String> post,
        OptionalInt headcount,
        boolean approximate,
        Optional<String> mention,
        List<String> candidates,
        Optional<String> reason,
        Optional<String> country,
        Place place)
        implements Party {
    public UnidentifiedParty {
        candidates = List.copyOf(candidates);
    }
}
