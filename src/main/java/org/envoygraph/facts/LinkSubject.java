package org.envoygraph.facts;

/**
 * What a link or an identifier is about.
 *
 * @param id an id of the register, or of the Council's record; for a term its scheme and id, {@code
 *     post-kind/ambassador}; for a class its name in the ontology
 */
public record LinkSubject(Kind kind, String id, Place place) {
    /** The kinds of thing, which are also the keys that curators write. */
    public enum Kind implements Term {
        PERSON,
        COUNTRY,
        ORGANIZATION,
        PLACE,
        POST,
        TEXT,
        TERM,
        CLASS;

        /** Whether one item can be the same as one thing of this kind, and not only close to it. */
        public boolean hasIdentity() {
            return this == PERSON || this == COUNTRY || this == ORGANIZATION;
        }
    }

    /** Whether both mean the same thing, wherever they stand. */
    public boolean isSameAs(LinkSubject other) {
        return kind == other.kind && id.equals(other.id);
    }
}
