package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** Persons of POCOM: the curated one, or one of the list's own. */
final class PocomPeople {
    private static final String SCHEME = "pocom";
    private static final String FORMER = "pocom-old";

    private final Records records;
    private final NamedGraph graph;
    private final Joined joined;
    private final Set<IRI> envoys = new HashSet<>();

    PocomPeople(Records records, NamedGraph graph, Joined joined) {
        this.records = records;
        this.graph = graph;
        this.joined = joined;
    }

    /** Says who a person of the list is, unless the register does. */
    void person(XmlElement element, Fields fields, String file) throws BadRecord {
        PocomPerson person = PocomPerson.of(element, fields);
        records.slug(person.id());
        Optional<IRI> curated = joined.find(SCHEME, person.id());
        IRI iri = iri(person.id());
        if (curated.isEmpty()) {
            graph.about(iri)
                    .a(ENVOY.Person)
                    .label(person.name())
                    .code(ENVOY.familyName, person.family())
                    .say(ENVOY.country, PocomPosts.UNITED_STATES)
                    .texts(SKOS.ALT_LABEL, person.also());
        }
        person.formerIds().forEach(former -> former(iri, person.id(), former, file));
        records.record(person.id(), file, iri);
    }

    /** The person with an id of the list. */
    IRI iri(String id) {
        return joined.find(SCHEME, id).orElseGet(() -> Names.thing("person", SCHEME + "." + id));
    }

    /** Says that a person is an envoy. */
    void envoy(IRI person) {
        if (envoys.add(person)) {
            graph.about(person).a(ENVOY.Envoy, ENVOY.Person);
        }
    }

    private void former(IRI person, String id, String former, String file) {
        String local =
                person.stringValue().substring(Names.thing("person", "").stringValue().length());
        graph.about(Names.thing("identifier", "person." + local + "." + FORMER + "." + former))
                .a(ENVOY.Identifier)
                .label("Former id of " + id + ": " + former)
                .say(ENVOY.identifierOf, person)
                .say(ENVOY.identifierScheme, Names.concept("identifier-scheme", FORMER))
                .code(SKOS.NOTATION, former)
                .code(ENVOY.seenIn, records.place(file));
    }
}
