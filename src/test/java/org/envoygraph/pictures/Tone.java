package org.envoygraph.pictures;

/** How a text is written. All sizes are in pixels; none is under 11. */
enum Tone {
    HEADING(13, true, "#1f2328"),
    NAME(12, true, "#1f2328"),
    WORDS(12, false, "#1f2328"),
    QUIET(11, false, "#57606a"),
    LABEL(11, false, "#953800");

    private final int size;
    private final boolean bold;
    private final String colour;

    Tone(int size, boolean bold, String colour) {
        this.size = size;
        this.bold = bold;
        this.colour = colour;
    }

    double width(String text) {
        return TextWidth.of(text, size, bold);
    }

    String style() {
        return "font-size=\"%d\" fill=\"%s\"%s"
                .formatted(size, colour, bold ? " font-weight=\"bold\"" : "");
    }
}
