package org.envoygraph.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.envoygraph.queries.Shelf;

/** A way to look at all contacts at once: a stored query with a page of its own. */
enum Way {
    CALENDAR("/calendar", "contacts-by-month"),
    GAPS("/gaps", "longest-silences"),
    PAIRS("/first-and-latest", "pairs-of-countries"),
    PEOPLE("/who-met-whom", "who-met-whom");

    private final String path;
    private final String query;

    Way(String path, String query) {
        this.path = path;
        this.query = query;
    }

    String path() {
        return path;
    }

    /** Its name on the shelf. */
    String query() {
        return query;
    }

    /** Under {@code way.ID.} its words stand in the strings. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those whose queries are there. */
    static List<Way> of(Shelf shelf) {
        return Arrays.stream(values()).filter(it -> shelf.find(it.query).isPresent()).toList();
    }

    /** To their pages. */
    static List<Shown> links(Guide guide) {
        return of(guide.shelf()).stream()
                .map(it -> Shown.link(guide.words("way." + it.id() + ".link"), it.path))
                .toList();
    }
}
