package org.envoygraph.linking.items;

/**
 * A value of a claim.
 *
 * @param text an id, a text, an address, a time or an amount as Wikidata writes it; of a place its
 *     longitude and latitude with a blank between
 * @param language of a text that has one, else empty
 * @param precision of a time, as Wikidata counts it: 9 a year, 10 a month, 11 a day; else 0
 */
public record ItemValue(Kind kind, String text, String language, int precision) {
    /** What values are. */
    public enum Kind {
        ENTITY,
        TEXT,
        ADDRESS,
        LANGUAGE_TEXT,
        TIME,
        AMOUNT,
        POINT
    }

    static ItemValue of(Kind kind, String text) {
        return new ItemValue(kind, text, "", 0);
    }

    static ItemValue time(String text, int precision) {
        return new ItemValue(Kind.TIME, text, "", precision);
    }
}
