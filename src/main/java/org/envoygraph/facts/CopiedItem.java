package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we keep a copy of from an item of Wikidata. It is Wikidata's and no fact of ours.
 *
 * @param item the item's id
 * @param revision the number of the version that was read, where it was told
 * @param modified the day of that version, where it was told
 * @param read the day on which this was read first
 * @param from the address or the file that it was read from
 * @param labels by language, one of {@link #LANGUAGES}
 * @param descriptions by language, one of {@link #LANGUAGES}
 * @param identifiers values by property, one of {@link #IDENTIFIERS}
 */
public record CopiedItem(
        String item,
        Optional<String> revision,
        Optional<LocalDate> modified,
        LocalDate read,
        String from,
        SortedMap<String, String> labels,
        SortedMap<String, String> descriptions,
        SortedMap<String, List<String>> identifiers,
        Place place) {
    /** The languages of which labels and descriptions are kept. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "ja", "ko", "ru", "zh");

    /** The properties of Wikidata of which the values are kept, and whose codes they are. */
    public static final SortedMap<String, String> IDENTIFIERS =
            Collections.unmodifiableSortedMap(
                    new TreeMap<>(
                            Map.of(
                                    "P213", "isni",
                                    "P214", "viaf",
                                    "P227", "gnd",
                                    "P244", "lccn",
                                    "P298", "iso-3166-1-alpha-3",
                                    "P1566", "geonames")));

    public CopiedItem {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        descriptions = Collections.unmodifiableSortedMap(new TreeMap<>(descriptions));
        identifiers = Collections.unmodifiableSortedMap(new TreeMap<>(identifiers));
    }

    /** Whether it has the same of the item as another copy, whenever and from wherever read. */
    public boolean hasTheSame(CopiedItem other) {
        return item.equals(other.item)
                && revision.equals(other.revision)
                && modified.equals(other.modified)
                && from.equals(other.from)
                && labels.equals(other.labels)
                && descriptions.equals(other.descriptions)
                && identifiers.equals(other.identifiers);
    }
}
