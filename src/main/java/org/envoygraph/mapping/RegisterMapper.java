package org.envoygraph.mapping;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Locality;
import org.envoygraph.facts.NameVariant;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.UnidentifiedParty;
import org.envoygraph.vocabulary.ENVOY;

/** The entries of the register. */
final class RegisterMapper {
    private final NamedGraph graph;
    private final Names names;
    private final Register register;

    RegisterMapper(NamedGraph graph, Names names, Register register) {
        this.graph = graph;
        this.names = names;
        this.register = register;
    }

    void person(Person person) {
        IRI iri = names.party(person.id());
        graph.about(iri, person.place())
                .a(ENVOY.Person)
                .label(person.name())
                .code(ENVOY.familyName, person.family())
                .say(ENVOY.nameOrder, person.order(), o -> Names.concept("name-order", o))
                .say(ENVOY.country, person.country(), names::party)
                .text(ENVOY.curatorNote, person.note());
        variants(iri, person.variants());
    }

    void unidentified(UnidentifiedParty party) {
        About about = graph.about(names.party(party.id()), party.place());
        about.a(ENVOY.UnidentifiedParty)
                .label(PartyLabel.of(party, register))
                .say(ENVOY.heldPost, party.post(), Names::post)
                .number(ENVOY.headcount, party.headcount())
                .code(ENVOY.mention, party.mention())
                .say(ENVOY.candidate, party.candidates(), names::party)
                .text(ENVOY.candidateReason, party.reason())
                .say(ENVOY.country, party.country(), names::party);
        if (party.headcount().isPresent()) {
            about.yes(ENVOY.approximate, party.approximate());
        }
    }

    void country(Country country) {
        IRI iri = names.party(country.id());
        graph.about(iri, country.place())
                .a(ENVOY.Country)
                .label(country.name())
                .code(ENVOY.iso3, country.iso3());
        variants(iri, country.variants());
    }

    void organization(Organization body) {
        IRI iri = names.party(body.id());
        graph.about(iri, body.place())
                .a(ENVOY.Organization)
                .label(body.name())
                .say(ENVOY.organizationKind, Names.concept("organization-kind", body.kind()))
                .say(ENVOY.country, body.country(), names::party)
                .say(ORG.SUB_ORGANIZATION_OF, body.partOf(), names::party)
                .say(ENVOY.member, body.members(), names::party);
        variants(iri, body.variants());
    }

    void post(Post post) {
        IRI iri = Names.post(post.id());
        graph.about(iri, post.place())
                .a(ENVOY.Post)
                .label(post.title())
                .say(ENVOY.postKind, Names.concept("post-kind", post.kind()))
                .say(ORG.POST_IN, post.at().or(post::country), names::party)
                .say(ENVOY.country, post.country(), names::party)
                .say(ENVOY.remit, post.remit(), t -> Names.concept("topic", t));
        variants(iri, post.variants());
    }

    void place(Locality place) {
        IRI iri = Names.place(place.id());
        graph.about(iri, place.place())
                .a(ENVOY.Place)
                .label(place.name())
                .say(DCTERMS.TYPE, Names.concept("place-kind", place.kind()))
                .say(ENVOY.country, place.country(), names::party);
        variants(iri, place.variants());
    }

    private void variants(IRI of, List<NameVariant> variants) {
        for (NameVariant variant : variants) {
            graph.about(of, variant.place())
                    .text(SKOS.ALT_LABEL, variant.name(), variant.language());
            graph.about(Names.variant(of, variant.language(), variant.name()), variant.place())
                    .a(ENVOY.NameVariant)
                    .label(variant.name())
                    .say(ENVOY.variantOf, of)
                    .text(ENVOY.variantText, variant.name(), variant.language())
                    .say(DCTERMS.SOURCE, variant.articles(), Names::article);
        }
    }
}
