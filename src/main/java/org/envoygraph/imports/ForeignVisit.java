package org.envoygraph.imports;

import java.time.LocalDate;

/**
 * A visit to the United States, as the list has it. The description is left where it is.
 *
 * @param visitor title and name as printed
 * @param from id of the visitor's country in the US Historian's lists
 * @param country its name
 */
record ForeignVisit(
        String id, LocalDate first, LocalDate last, String visitor, String from, String country) {
    static ForeignVisit of(Fields fields) throws BadRecord {
        LocalDate first = fields.day("start-date");
        LocalDate last = fields.day("end-date");
        if (last.isBefore(first)) {
            throw new BadRecord("ends before it begins");
        }
        return new ForeignVisit(
                fields.need("id"),
                first,
                last,
                fields.need("visitor"),
                fields.need("from@id"),
                fields.need("from"));
    }
}
