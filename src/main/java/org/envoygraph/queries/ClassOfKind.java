package org.envoygraph.queries;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** Of which class the things of a kind are; the kind is what stands before their ids. */
public final class ClassOfKind {
    private static final String ENVOY = "https://w3id.org/envoygraph/ns#";

    /** Where the class is not called as the kind. */
    private static final Map<String, Node> OTHERS =
            Map.ofEntries(
                    Map.entry("unidentified", envoy("UnidentifiedParty")),
                    Map.entry("text", envoy("CouncilText")),
                    Map.entry("meeting", envoy("Interaction")),
                    Map.entry("article", envoy("SourceArticle")),
                    Map.entry("vote", envoy("CouncilVote")),
                    Map.entry("count", envoy("CountClaim")),
                    Map.entry("when", envoy("TimeSpec")),
                    Map.entry("variant", envoy("NameVariant")),
                    Map.entry("link", envoy("LinkDecision")),
                    Map.entry("record", envoy("ImportedRecord")),
                    Map.entry("scheme", SKOS.ConceptScheme.asNode()),
                    Map.entry("query", iri("http://www.w3.org/ns/shacl#SPARQLExecutable")),
                    Map.entry("selector", iri("http://www.w3.org/ns/oa#TextPositionSelector")));

    private ClassOfKind() {}

    /** {@code text-event} is a {@code TextEvent}. */
    public static Node of(String kind) {
        return OTHERS.getOrDefault(kind, envoy(named(kind)));
    }

    private static String named(String kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.split("-")) {
            name.append(
                    word.isEmpty()
                            ? ""
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static Node envoy(String name) {
        return iri(ENVOY + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
