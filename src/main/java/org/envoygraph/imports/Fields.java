package org.envoygraph.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a record as they stand, with single spaces.
 *
 * @param values by name; an attribute as {@code country@id}, one of the record itself as {@code
 *     @who}
 * @param where file and line, for messages
 * @param fault why it cannot be read as a record
 */
record Fields(Map<String, String> values, String where, Optional<String> fault) {
    Fields {
        values = Map.copyOf(values);
    }

    Fields(Map<String, String> values, String where) {
        this(values, where, Optional.empty());
    }

    /** Refuses a record that cannot be read. */
    void sound() throws BadRecord {
        if (fault.isPresent()) {
            throw new BadRecord(fault.get());
        }
    }

    /** The text of a field, unless it is missing or empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(text -> !text.isEmpty());
    }

    String need(String name) throws BadRecord {
        return text(name).orElseThrow(() -> new BadRecord("no '" + name + "'"));
    }

    LocalDate day(String name) throws BadRecord {
        String text = need(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new BadRecord("'" + name + "' is no day");
        }
    }
}
