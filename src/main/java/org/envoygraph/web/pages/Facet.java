package org.envoygraph.web.pages;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** What contacts can be chosen by; each is a field of the form and a part of the address. */
enum Facet {
    COUNTRY("country", Contact::sides, it -> true),
    PARTNER("partner", Contact::sides, it -> true),
    PERSON("person", Contact::parties, Facet::isPerson),
    COUNTERPART("counterpart", Contact::parties, Facet::isPerson),
    MODE("mode", Contact::modes, it -> true),
    TOPIC("topic", Contact::topics, it -> true);

    /** Chosen for contacts of which no source tells the mode. */
    static final String NONE = "none";

    private final String field;
    private final Function<Contact, Collection<Node>> things;
    private final Predicate<Node> wanted;

    Facet(String field, Function<Contact, Collection<Node>> things, Predicate<Node> wanted) {
        this.field = field;
        this.things = things;
        this.wanted = wanted;
    }

    String field() {
        return field;
    }

    /** What a contact has, before one knows whether the facet takes it. */
    Collection<Node> all(Contact contact) {
        return things.apply(contact);
    }

    boolean takes(Node thing) {
        return wanted.test(thing);
    }

    /** Whether a contact has the thing of an id. */
    boolean fits(Contact contact, String id) {
        if (this == MODE && id.equals(NONE)) {
            return contact.modes().isEmpty();
        }
        for (Node thing : things.apply(contact)) {
            if (isNamed(thing, id) && wanted.test(thing)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Node thing, String id) {
        String iri = thing.toString();
        int before = iri.length() - id.length() - 1;
        return before > 0 && iri.charAt(before) == '/' && iri.endsWith(id);
    }

    static boolean isPerson(Node party) {
        return List.of("person", "unidentified").contains(Addresses.kind(party));
    }

    /** The facet by which a party is chosen, beside the one that is taken. */
    static Facet of(Node party, boolean second) {
        if (isPerson(party)) {
            return second ? COUNTERPART : PERSON;
        }
        return second ? PARTNER : COUNTRY;
    }
}
