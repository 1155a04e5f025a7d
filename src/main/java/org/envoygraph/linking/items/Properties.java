package org.envoygraph.linking.items;

/** The properties of Wikidata whose meaning we rely on; docs/enrichment.md names their sources. */
final class Properties {
    static final String INSTANCE_OF = "P31";
    static final String CITIZENSHIP = "P27";
    static final String POSITION_HELD = "P39";
    static final String BORN = "P569";
    static final String DIED = "P570";

    /** A qualifier. */
    static final String START = "P580";

    /** A qualifier. */
    static final String END = "P582";

    private Properties() {}
}
