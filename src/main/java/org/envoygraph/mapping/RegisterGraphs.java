package org.envoygraph.mapping;

import java.util.Collection;
import java.util.function.Consumer;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Scheme;
import org.envoygraph.facts.UnidentifiedParty;

/** The graphs of the registers, one a file. */
final class RegisterGraphs {
    private final Desk desk;
    private final Register register;

    RegisterGraphs(Desk desk) {
        this.desk = desk;
        this.register = desk.asked().register();
    }

    /** Which method of the mapper takes an entry. */
    private interface Mapper<T> {
        Consumer<T> of(RegisterMapper mapper);
    }

    void write() {
        NamedGraph terms = desk.graph("register/terms", "Closed lists of terms");
        NamedGraph topics = desk.graph("register/topics", "Topics");
        for (Scheme scheme : register.schemes()) {
            boolean ofTopics = scheme.id().equals(Register.TOPIC);
            new SchemeMapper(ofTopics ? topics : terms).scheme(scheme);
        }
        each(register.all(Person.class), "people", "People", m -> m::person);
        each(
                register.all(UnidentifiedParty.class),
                "unidentified",
                "Unidentified parties",
                m -> m::unidentified);
        each(register.all(Country.class), "countries", "Countries", m -> m::country);
        each(
                register.all(Organization.class),
                "organizations",
                "Organizations",
                m -> m::organization);
        each(register.posts(), "posts", "Posts", m -> m::post);
        each(register.localities(), "places", "Places", m -> m::place);
    }

    private <T> void each(Collection<T> entries, String name, String label, Mapper<T> mapper) {
        if (!entries.isEmpty()) {
            NamedGraph graph = desk.graph("register/" + name, label);
            entries.forEach(mapper.of(new RegisterMapper(graph, desk.names(), register)));
        }
    }
}
