package org.envoygraph.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.Links;
import org.envoygraph.facts.Place;
import org.envoygraph.vocabulary.ENVOY;

/** Decisions on links, the links that follow from them, and identifiers. */
final class LinkMapper {
    private final NamedGraph graph;

    LinkMapper(NamedGraph graph) {
        this.graph = graph;
    }

    void links(Links links, Place place) {
        links.decisions().forEach(this::decision);
        links.identifiers().forEach(this::identifier);
        List<LinkDecision> made = links.decisions().stream().filter(LinkDecision::isLink).toList();
        linkset(OWL.SAMEAS, made, place);
        linkset(SKOS.CLOSE_MATCH, made, place);
        wikidata(place);
    }

    /** The predicates by which there are links. */
    static Set<IRI> predicates(Links links) {
        return links.decisions().stream()
                .filter(LinkDecision::isLink)
                .map(LinkMapper::predicate)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void decision(LinkDecision decision) {
        IRI subject = Names.subject(decision.subject());
        IRI item = Names.item(decision.item());
        graph.about(Names.link(decision), decision.place())
                .a(ENVOY.LinkDecision)
                .label(
                        "%s and %s: %s"
                                .formatted(
                                        decision.subject().id(),
                                        decision.item(),
                                        decision.judgement().id()))
                .say(ENVOY.linkSubject, subject)
                .say(ENVOY.linkTarget, item)
                .say(ENVOY.judgement, Names.concept("judgement", decision.judgement()))
                .say(ENVOY.linkMethod, Names.concept("link-method", decision.method()))
                .day(ENVOY.decidedOn, decision.decided())
                .text(ENVOY.targetLabel, decision.label(), decision.language())
                .text(ENVOY.targetType, decision.type())
                .codes(ENVOY.seenIn, decision.seenIn())
                .text(ENVOY.curatorNote, decision.note());
        if (decision.isLink()) {
            graph.about(subject, decision.place()).say(predicate(decision), item);
        }
    }

    /** Only persons, countries and organizations are the same as an item; all else is close. */
    private static IRI predicate(LinkDecision decision) {
        return decision.subject().kind().hasIdentity() ? OWL.SAMEAS : SKOS.CLOSE_MATCH;
    }

    private void identifier(Identifier identifier) {
        graph.about(Names.identifier(identifier), identifier.place())
                .a(ENVOY.Identifier)
                .label(
                        "%s of %s: %s"
                                .formatted(
                                        identifier.scheme(),
                                        identifier.subject().id(),
                                        identifier.value()))
                .say(ENVOY.identifierOf, Names.subject(identifier.subject()))
                .say(
                        ENVOY.identifierScheme,
                        Names.concept("identifier-scheme", identifier.scheme()))
                .code(SKOS.NOTATION, identifier.value())
                .codes(ENVOY.seenIn, identifier.seenIn());
    }

    private void linkset(IRI predicate, List<LinkDecision> made, Place place) {
        int links = (int) made.stream().filter(l -> predicate(l).equals(predicate)).count();
        if (links > 0) {
            graph.about(Names.linkset(predicate), place)
                    .a(VOID.LINKSET)
                    .label("Links of Envoy Graph with Wikidata by " + predicate.getLocalName())
                    .say(DCTERMS.LICENSE, NamedGraph.CC_BY)
                    .say(VOID.LINK_PREDICATE, predicate)
                    .say(VOID.SUBJECTS_TARGET, Names.dataset())
                    .say(VOID.OBJECTS_TARGET, Names.wikidata())
                    .number(VOID.TRIPLES, links);
        }
    }

    private void wikidata(Place place) {
        graph.about(Names.wikidata(), place)
                .a(VOID.DATASET)
                .label("Wikidata")
                .say(DCTERMS.LICENSE, NamedGraph.CC0)
                .code(VOID.URI_SPACE, Names.ITEMS);
    }
}
