package org.envoygraph.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The source that a file of facts was read from.
 *
 * @param publisher id of an organization, where the text tells it
 * @param agency id of the news agency whose text it is
 * @param restsOn ids of the bodies on whose release the whole of it rests
 * @param author id of a person
 * @param collection the set of articles to which it belongs, a term
 * @param identified what is known of the article only by how it was found
 * @param address where it was read, as it was given
 */
public record Article(
        String id,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> agency,
        List<String> restsOn,
        Optional<String> author,
        Optional<String> collection,
        Optional<Publication> published,
        Optional<Identification> identified,
        Optional<String> address,
        String language,
        Text text,
        Optional<String> note,
        Place place) {

    public Article {
        restsOn = List.copyOf(restsOn);
    }

    /**
     * The text as it was read; its words are never kept.
     *
     * @param characters its length in code points; 0 when the text is not held
     * @param sha256 its digest; absent when the text is not held
     * @param completeness term of scheme {@code completeness}, of a text that is not held
     */
    public record Text(int characters, Optional<String> sha256, Optional<String> completeness) {
        /** A text of which whoever reads the facts may have a copy. */
        public static Text held(int characters, String sha256) {
            return new Text(characters, Optional.of(sha256), Optional.empty());
        }

        /** A text that was seen once, and of which nothing but digests of passages is left. */
        public static Text notHeld(String completeness) {
            return new Text(0, Optional.empty(), Optional.of(completeness));
        }

        public boolean isHeld() {
            return sha256.isPresent();
        }
    }

    /**
     * When it was published.
     *
     * @param time time of day, where the text tells it
     * @param zone offset from UTC, {@code +09:00}; a day may be known without it
     * @param zoneStated whether the text states the zone, or it is assumed
     * @param knownBy term of scheme {@code publication-source}; absent when the text prints the day
     */
    public record Publication(
            LocalDate day,
            Optional<LocalDateTime> time,
            Optional<String> zone,
            boolean zoneStated,
            Optional<String> knownBy) {}

    /** What is known by the way the article was identified, not by its text. */
    public record Identification(
            Optional<String> publisher, Optional<String> month, Optional<String> note) {}

    /** The day of publication in the zone of publication. */
    public Optional<LocalDate> publishedOn() {
        return published.map(Publication::day);
    }
}
