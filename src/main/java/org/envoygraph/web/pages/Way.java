package org.envoygraph.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;

/** A way to look at all contacts at once: a stored query with a page of its own. */
enum Way {
    CALENDAR("/calendar", "contacts-by-month", ContactMonths.QUESTION),
    GAPS("/gaps", "longest-silences", Silences.QUESTION),
    PAIRS("/first-and-latest", "pairs-of-countries", CountryPairs.QUESTION),
    PEOPLE("/who-met-whom", "who-met-whom", PeopleWhoMet.QUESTION);

    private static final Set<String> RECKONED =
            Set.of("country", "partner", "person", "mode", "from", "to");

    private final String path;
    private final String query;
    private final int question;

    Way(String path, String query, int question) {
        this.path = path;
        this.query = query;
        this.question = question;
    }

    String path() {
        return path;
    }

    /** Its name on the shelf. */
    String query() {
        return query;
    }

    /** The one that a query asks; a home may have a question of its own under its name. */
    static Optional<Way> asking(StoredQuery asked) {
        return Arrays.stream(values())
                .filter(it -> it.query.equals(asked.name()))
                .filter(it -> it.question == asked.text().hashCode())
                .findFirst();
    }

    /** Whether any can be reckoned from contacts alone when these parameters are given. */
    static boolean reckons(Set<String> given) {
        return RECKONED.containsAll(given);
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
