package org.envoygraph.linking.items;

import java.io.IOException;
import java.util.Optional;

/** A document on an item, in one of the forms that Wikidata offers. */
final class ItemDocument {
    /** The largest items of Wikidata take about 5 MB. */
    static final int MOST_BYTES = 16 << 20;

    private ItemDocument() {}

    /**
     * Reads a document.
     *
     * @param asked the id of the item that was asked for
     * @param turtle whether it is Turtle; else it is JSON
     * @param where the file or address, for messages
     * @return nothing when the document says that there is no such item
     * @throws IOException if it is no such document
     */
    static Optional<Item> read(String asked, byte[] document, boolean turtle, String where)
            throws IOException {
        return turtle
                ? Optional.of(ItemTurtle.read(asked, document, where))
                : ItemJson.read(asked, document, where);
    }

    static IOException tooLarge(String where) {
        return new IOException(
                where + ": is larger than " + (MOST_BYTES >> 20) + " MB; no item is");
    }
}
