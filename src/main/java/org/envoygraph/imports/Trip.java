package org.envoygraph.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A trip abroad, as the list has it.
 *
 * @param office of the traveller
 * @param who the traveller's id, in a list of its own for each office
 * @param name the traveller's name
 * @param country id of the country in the US Historian's lists
 * @param printed name of the country as printed
 * @param places names of the places there
 * @param remarks read for the people met, and never copied
 */
record Trip(
        String id,
        Office office,
        String who,
        String name,
        LocalDate first,
        LocalDate last,
        String country,
        String printed,
        List<String> places,
        String remarks) {
    /** Whose trips the list has. */
    enum Office {
        PRESIDENT,
        SECRETARY
    }

    static Trip of(Fields fields) throws BadRecord {
        LocalDate first = fields.day("start-date");
        LocalDate last = fields.day("end-date");
        if (last.isBefore(first)) {
            throw new BadRecord("ends before it begins");
        }
        return new Trip(
                fields.need("id"),
                office(fields.need("@role")),
                fields.need("@who"),
                fields.need("name"),
                first,
                last,
                Countries.now(fields.need("country@id")),
                fields.need("country"),
                places(fields.text("locale").orElse("")),
                fields.text("remarks").orElse(""));
    }

    private static Office office(String role) throws BadRecord {
        return Stream.of(Office.values())
                .filter(office -> office.name().toLowerCase(Locale.ROOT).equals(role))
                .findAny()
                .orElseThrow(() -> new BadRecord("a role that is neither president nor secretary"));
    }

    private static List<String> places(String locale) {
        return Stream.of(locale.split("[,;]|\\band\\b"))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    /** What is the same in two records of one trip: all but the id. */
    String key() {
        return String.join("\n", who, first + "/" + last, country, places.toString(), remarks);
    }
}
