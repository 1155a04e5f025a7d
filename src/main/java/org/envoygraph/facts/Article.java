package org.envoygraph.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The source that a file of facts was read from.
 *
 * @param publisher id of an organization, where the text tells it
 * @param agency id of the news agency whose text it is
 * @param author id of a person
 * @param collection the set of articles to which it belongs, a term
 * @param identified what is known of the article only by how it was found
 */
public record Article(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<String> author,
        Optional<String> collection,
        Optional<Publication> published,
        Optional<Identification> identified,
        String language,
        int characters,
        String sha256,
        Optional<String> note,
        Place place) {

    /**
     * When it was published.
     *
     * @param time time of day, where the text tells it
     * @param zone offset from UTC, {@code +09:00}
     * @param zoneStated whether the text states the zone, or it is assumed
     */
    public record Publication(
            LocalDate day, Optional<LocalDateTime> time, String zone, boolean zoneStated) {}

    /** What is known by the way the article was identified, not by its text. */
    public record Identification(
            Optional<String> publisher, Optional<String> month, Optional<String> note) {}

    /** The day of publication in the zone of publication. */
    public Optional<LocalDate> publishedOn() {
        return published.map(Publication::day);
    }
}
