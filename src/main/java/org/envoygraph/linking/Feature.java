package org.envoygraph.linking;

/** What was compared; each has a value from 0 (does not agree) to 100 (agrees). */
public enum Feature {
    /** The label is the same, but for capitals, accents, hyphens and spaces. */
    NAME_EXACT("name-exact", "The label is the same"),
    /** Another name is the same. */
    NAME_VARIANT("name-variant", "Another name is the same"),
    /** How alike the most alike name is. */
    NAME_SIMILARITY("name-similarity", "Likeness of the most alike name"),
    /** The words come in the same order; 0 where family name and given name changed places. */
    NAME_ORDER("name-order", "The same words in the same order"),
    /** Nothing in the names differs, though one of them says more. */
    NAME_FITS("name-fits", "Nothing differs, though one name says more"),
    /** The family name is among the words asked for. */
    FAMILY_NAME("family-name", "The family name agrees"),
    /** Some words agree only as two ways to write one sound in Latin letters. */
    TRANSLITERATION("transliteration", "Words agree by sound, in another spelling"),
    /** The thing has a type asked for. */
    TYPE("type", "The type agrees"),
    /** The thing has a country asked for. */
    COUNTRY("country", "The country agrees"),
    /** The person held a post asked for. */
    POST("post", "A post agrees"),
    /** The data of an item name a post in which ours was seen. */
    POST_HELD("post-held", "The item's data name a post of ours"),
    /** Whoever it is was alive and grown up when ours was seen in a post. */
    LIFETIME("lifetime", "Alive and grown up on our days");

    private final String id;
    private final String words;

    Feature(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As it stands in answers. */
    public String id() {
        return id;
    }

    /** What 100 means. */
    public String words() {
        return words;
    }
}
