package org.envoygraph.imports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A visit to the United States, as the list has it. The description is left where it is.
 *
 * @param visitor title and name as printed
 * @param from id of the visitor's country in the US Historian's lists
 */
record ForeignVisit(String id, LocalDate first, LocalDate last, String visitor, String from) {
    static ForeignVisit of(Fields fields) throws BadRecord {
        LocalDate first = fields.day("start-date");
        LocalDate last = fields.day("end-date");
        if (last.isBefore(first)) {
            throw new BadRecord("ends before it begins");
        }
        return new ForeignVisit(
                fields.need("id"), first, last, fields.need("visitor"), from(fields));
    }

    /** The one country that the list has under two ids. */
    private static String from(Fields fields) throws BadRecord {
        String id = fields.need("from@id");
        boolean south = fields.text("from").equals(Optional.of("Korea, South"));
        return id.equals("korea") && south ? "korea-south" : id;
    }
}
