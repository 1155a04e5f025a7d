package org.envoygraph.facts;

import java.util.List;

/**
 * A person seen in a post.
 *
 * @param printed the titles as the source prints them
 * @param titleGiven whether the source gives a title at all, not only "counterpart"
 */
public record PostHeld(
        Attestation told, String person, String post, List<String> printed, boolean titleGiven)
        implements Fact {

    public PostHeld {
        printed = List.copyOf(printed);
    }

    @Override
    public String word() {
        return "post-held";
    }

    @Override
    public PostHeld withWhen(TimeSpec resolved) {
        return new PostHeld(told.withWhen(resolved), person, post, printed, titleGiven);
    }
}
