package org.envoygraph.facts;

import java.util.Optional;

/**
 * A party that takes part, speaks or is spoken to, in the capacity in which it does.
 *
 * @param who id of a person, an unidentified party, a country or an organization
 * @param as id of the post that gives the capacity
 * @param forParty id of the country or organization on whose behalf, where the post does not say
 * @param implied whether the source only implies it
 * @param titled whether the source itself gives the title, so that the fact attests the tenure
 */
public record Participant(
        String who,
        Optional<String> as,
        Optional<String> forParty,
        Optional<String> role,
        boolean implied,
        boolean titled,
        Place place) {}
