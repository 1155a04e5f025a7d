package org.envoygraph.export;

/** The forms of a dump. */
public enum DumpFormat {
    /** For people: the union of all graphs by kind of subject, and a file for each graph. */
    TURTLE("ttl", "text/turtle"),
    /** For people: graph by graph. */
    TRIG("trig", "application/trig"),
    /** For machines: a line a statement with its graph, sorted, in canonical form. */
    NQUADS("nq", "application/n-quads"),
    /** For machines: a line a statement of the union, sorted, in canonical form. */
    NTRIPLES("nt", "application/n-triples"),
    /** For programs that read JSON: graph by graph, with a context. */
    JSONLD("jsonld", "application/ld+json");

    private final String ending;
    private final String mediaType;

    DumpFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** The name of the file that holds the whole graph. */
    public String file() {
        return "envoygraph." + ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it tells the graph of each statement. */
    boolean hasGraphs() {
        return this == TRIG || this == NQUADS || this == JSONLD;
    }
}
