package org.envoygraph.web.pages;

/** What a page needs takes longer than its asker waits. */
final class Later extends RuntimeException {
    private static final long serialVersionUID = 1;

    Later() {
        super("it takes longer", null, false, false);
    }
}
