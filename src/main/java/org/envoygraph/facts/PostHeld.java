package org.envoygraph.facts;

import java.util.Optional;

/**
 * A person seen in a post.
 *
 * @param printed the title as the source prints it
 * @param titleGiven whether the source gives a title at all, not only "counterpart"
 */
public record PostHeld(
        Attestation told, String person, String post, Optional<String> printed, boolean titleGiven)
        implements Fact {

    @Override
    public String word() {
        return "post-held";
    }

    @Override
    public PostHeld withWhen(TimeSpec resolved) {
        return new PostHeld(told.withWhen(resolved), person, post, printed, titleGiven);
    }
}
