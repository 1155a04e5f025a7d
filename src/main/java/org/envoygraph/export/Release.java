package org.envoygraph.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the index says of a dump as a whole.
 *
 * @param dataset IRI of the data set
 * @param version of the data
 * @param program version of the program, where it is packaged
 * @param date the latest day on which something in the data was published, retracted or decided;
 *     never the clock's
 * @param licence IRI
 */
public record Release(
        String name,
        String dataset,
        Optional<String> version,
        Optional<String> program,
        Optional<LocalDate> date,
        String licence) {}
