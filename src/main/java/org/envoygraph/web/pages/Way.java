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
    CALENDAR(
            "/calendar",
            "contacts-by-month",
            ContactMonths.QUESTION,
            Set.of("country", "partner", "mode", "from", "to")),
    GAPS("/gaps", "longest-silences", Silences.QUESTION, Set.of("country", "partner")),
    PAIRS(
            "/first-and-latest",
            "pairs-of-countries",
            CountryPairs.QUESTION,
            Set.of("country", "partner", "mode", "from", "to")),
    PEOPLE("/who-met-whom", "who-met-whom", PeopleWhoMet.QUESTION, Set.of("person", "mode"));

    private final String path;
    private final String query;
    private final int question;
    private final Set<String> reckoned;

    Way(String path, String query, int question, Set<String> reckoned) {
        this.path = path;
        this.query = query;
        this.question = question;
        this.reckoned = reckoned;
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

    /** Whether it can be reckoned from contacts alone when these parameters are given. */
    boolean reckons(Set<String> given) {
        return reckoned.containsAll(given);
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
