package org.envoygraph.imports;

/** Why a record cannot be taken in. */
final class BadRecord extends Exception {
    private static final long serialVersionUID = 1L;

    BadRecord(String why) {
        super(why, null, false, false);
    }
}
