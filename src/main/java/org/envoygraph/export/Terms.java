package org.envoygraph.export;

/**
 * A statement as the {@link TermText}s of its terms.
 *
 * @param rank number of the subject's kind
 * @param graph empty where it is in none
 */
record Terms(int rank, String subject, String property, String object, String graph) {
    static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

    boolean isType() {
        return property.equals(TYPE);
    }

    Terms withoutGraph() {
        return new Terms(rank, subject, property, object, "");
    }

    /** The graph's IRI; empty where it is in none. */
    String graphIri() {
        return graph.isEmpty() ? "" : TermText.value(graph).stringValue();
    }
}
