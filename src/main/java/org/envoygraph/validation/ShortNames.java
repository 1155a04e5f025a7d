package org.envoygraph.validation;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/** Nodes and paths as people write them: {@code meeting:kim-liu-2022-12-07}, {@code envoy:mode}. */
final class ShortNames {
    private static final String THINGS = "https://w3id.org/envoygraph/id/";

    private final PrefixMapping prefixes;

    ShortNames(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    /** A thing becomes {@code kind:slug}; anything else is shortened by the prefixes, if it can. */
    String of(String iri) {
        if (iri.startsWith(THINGS)) {
            return iri.substring(THINGS.length()).replaceFirst("/", ":");
        }
        return prefixes.shortForm(iri);
    }

    /** A plain text is given bare, another literal with its language or datatype. */
    String of(Node node) {
        if (!node.isLiteral()) {
            return of(node.toString());
        }
        String text = node.getLiteralLexicalForm();
        if (!node.getLiteralLanguage().isEmpty()) {
            return text + "@" + node.getLiteralLanguage();
        }
        String datatype = of(node.getLiteralDatatypeURI());
        return datatype.equals("xsd:string") ? text : text + "^^" + datatype;
    }

    /** Steps of a sequence are joined by slashes. */
    String of(Path path) {
        if (path instanceof P_Link link) {
            return of(link.getNode());
        }
        if (path instanceof P_Seq steps) {
            return of(steps.getLeft()) + "/" + of(steps.getRight());
        }
        return path.toString();
    }
}
