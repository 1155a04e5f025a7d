package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Where an IRI of the graph is to be had. */
final class Addresses {
    private static final List<String> HERE =
            List.of("id/", "graph/", "ns#", "shapes#", "dataset", "dumps/");
    private static final List<String> SOURCES =
            List.of(Terms.WIKIDATA, "https://www.wikidata.org/");

    private Addresses() {}

    /** The address of a thing of ours on this server, or that of an item of Wikidata. */
    static Optional<String> of(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        String iri = node.getURI();
        if (iri.startsWith(Terms.BASE)) {
            String path = iri.substring(Terms.BASE.length());
            return HERE.stream().anyMatch(path::startsWith)
                    ? Optional.of("/" + path)
                    : Optional.empty();
        }
        return SOURCES.stream().anyMatch(iri::startsWith) ? Optional.of(iri) : Optional.empty();
    }

    /** The thing that has an address here. */
    static Node thing(String path) {
        return Walk.iri(Terms.BASE + path.substring(1));
    }

    /** The kind of a thing, such as {@code person}; empty for what is no thing. */
    static String kind(Node node) {
        String iri = node.isURI() ? node.getURI() : "";
        if (!iri.startsWith(Terms.THINGS)) {
            return "";
        }
        String rest = iri.substring(Terms.THINGS.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(0, slash);
    }
}
