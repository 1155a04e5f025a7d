package org.envoygraph.web.pages;

import java.util.List;

/**
 * A name, value or word as a reader sees it.
 *
 * @param lang of the text; empty where it has none
 * @param href where it leads; empty where nowhere
 */
record Shown(String text, String lang, String href, List<Mark> marks) {
    Shown {
        marks = List.copyOf(marks);
    }

    static Shown text(String text) {
        return new Shown(text, "", "", List.of());
    }

    static Shown link(String text, String href) {
        return new Shown(text, "", href, List.of());
    }

    /** The same with a link. */
    Shown at(String address) {
        return new Shown(text, lang, address, marks);
    }

    Shown with(List<Mark> others) {
        return new Shown(text, lang, href, others);
    }
}
