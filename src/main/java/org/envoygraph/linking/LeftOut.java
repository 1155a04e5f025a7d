package org.envoygraph.linking;

import java.util.Objects;

/**
 * A name that is asked for as if nobody knew it, to see what is found without it.
 *
 * @param id of the thing, or empty for none
 * @param text of its name, as written
 */
record LeftOut(String id, String text) {
    static final LeftOut NOTHING = new LeftOut("", "");

    LeftOut {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }

    boolean hides(Known known, int name) {
        return this != NOTHING
                && known.id().equals(id)
                && known.names().get(name).text().equals(text);
    }
}
