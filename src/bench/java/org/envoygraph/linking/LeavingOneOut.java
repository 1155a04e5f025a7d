package org.envoygraph.linking;

import java.util.Collection;
import java.util.List;

/**
 * Asks for names as if they were not in the index. Nothing is found by a name that is left out, and
 * nothing is compared with it; only how common its words are is counted with it, as with all
 * others.
 */
public final class LeavingOneOut {
    private final NameIndex index;

    /** Over all of them. */
    public LeavingOneOut(Collection<Known> all) {
        index = NameIndex.of(all);
    }

    /**
     * The candidates for one name of a thing, without this name.
     *
     * @param id of the thing
     * @param text as the thing has it
     */
    public List<Candidate> candidates(String id, String text, int most) {
        return index.candidates(Wanted.named(text), most, new LeftOut(id, text));
    }

    /** A name as the index folds it, titles and all. */
    public static String folded(String name) {
        return Folded.of(name).text();
    }
}
