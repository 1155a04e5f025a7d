package org.envoygraph.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A name that is looked for.
 *
 * @param whole the ways to read it, see {@link Written#readings}
 * @param untitled the same as of a person
 */
record Asked(List<Folded> whole, List<Folded> untitled, LeftOut leftOut) {
    static Asked of(String name, LeftOut leftOut) {
        List<Folded> whole = Written.readings(name);
        return new Asked(whole, whole.stream().map(Folded::untitled).toList(), leftOut);
    }

    /** All, each once. */
    Set<Folded> readings() {
        Set<Folded> all = new LinkedHashSet<>(whole);
        all.addAll(untitled);
        return all;
    }
}
