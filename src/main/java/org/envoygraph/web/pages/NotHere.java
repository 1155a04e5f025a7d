package org.envoygraph.web.pages;

import java.util.List;

/**
 * A page about an address at which no single thing is: a list of all things of a kind, or why
 * nothing is there.
 *
 * @param links to what is meant, perhaps
 */
record NotHere(int status, String title, String says, String before, List<Shown> links) {
    static NotHere of(Resolved found, Guide guide) {
        if (found instanceof Resolved.AllOf all) {
            return new NotHere(
                    200,
                    guide.words("list.title", all.kind()),
                    guide.words("list.says", all.things().size()),
                    "",
                    guide.shown(all.things()));
        }
        if (found instanceof Resolved.Gone gone) {
            return new NotHere(
                    410, guide.words("gone.title"), guide.words("gone", gone.now()), "", List.of());
        }
        Resolved.Unknown unknown = (Resolved.Unknown) found;
        return new NotHere(
                404,
                guide.words("unknown.title"),
                guide.words("unknown", unknown.slug()),
                guide.words(unknown.near().isEmpty() ? "unknown.search" : "unknown.near"),
                guide.shown(unknown.near()));
    }

    boolean hasLinks() {
        return !links.isEmpty();
    }
}
