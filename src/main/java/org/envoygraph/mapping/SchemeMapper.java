package org.envoygraph.mapping;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.envoygraph.facts.Scheme;
import org.envoygraph.facts.Scheme.Concept;

/** Closed lists as SKOS. */
final class SchemeMapper {
    private final NamedGraph graph;

    SchemeMapper(NamedGraph graph) {
        this.graph = graph;
    }

    void scheme(Scheme scheme) {
        IRI iri = Names.scheme(scheme.id());
        graph.about(iri, scheme.place())
                .a(SKOS.CONCEPT_SCHEME)
                .label(scheme.label())
                .text(SKOS.DEFINITION, scheme.definition());
        scheme.concepts().forEach(concept -> concept(concept, scheme));
    }

    private void concept(Concept concept, Scheme scheme) {
        graph.about(Names.concept(scheme.id(), concept.id()), concept.place())
                .a(SKOS.CONCEPT)
                .label(concept.label())
                .text(SKOS.PREF_LABEL, concept.label())
                .text(SKOS.DEFINITION, concept.definition())
                .say(SKOS.BROADER, concept.broader(), b -> Names.concept(scheme.id(), b))
                .say(SKOS.IN_SCHEME, Names.scheme(scheme.id()));
    }
}
