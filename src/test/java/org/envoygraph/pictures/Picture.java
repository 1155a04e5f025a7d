package org.envoygraph.pictures;

import java.util.List;

/**
 * What a picture shows, before anything has a place: cards of boxes, and arrows between them.
 *
 * @param description the same in words, for those who do not see it
 * @param legend how to read it, in one line
 */
record Picture(
        String title, String description, String legend, List<Card> cards, List<Arrow> arrows) {

    /** Boxes under one heading; a card without heading is not drawn, only its boxes. */
    record Card(String heading, List<Box> boxes) {}

    /** Rows in one frame; an arrow to any of them ends at the frame. */
    record Box(Look look, List<Row> rows) {}

    /** A package, a class of the ontology, or something outside. */
    enum Look {
        STAGE(4, "#ddf4ff", "#57606a"),
        PART(4, "#fff", "#57606a"),
        FILE(12, "#f6f8fa", "#afb8c1");

        final int round;
        final String fill;
        final String stroke;

        Look(int round, String fill, String stroke) {
            this.round = round;
            this.fill = fill;
            this.stroke = stroke;
        }
    }

    /** One line of text; its id is what arrows name. */
    record Row(String id, String text, Tone tone, int indent) {}

    /** An arrow between two boxes or cards, by the id of a row or by the heading. */
    record Arrow(String from, String to, String label) {}
}
