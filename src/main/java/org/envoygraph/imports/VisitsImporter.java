package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.mapping.DateLabel;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.mapping.TimeMapper;
import org.envoygraph.vocabulary.ENVOY;

/** Visits of foreign leaders: one visitor each, printed with a title and not identified. */
final class VisitsImporter implements Importer {
    private static final IRI UNITED_STATES = Names.thing("country", "united-states");

    private final Records records;
    private final NamedGraph graph;
    private final Countries countries;
    private final TimeMapper times;

    VisitsImporter(Records records, NamedGraph graph, Joined joined) {
        this.records = records;
        this.graph = graph;
        this.countries = new Countries(graph, joined);
        this.times = new TimeMapper(graph);
    }

    @Override
    public void read(Path file, String shown) throws IOException {
        new XmlRecords("visit")
                .read(file, shown, fields -> records.take(fields, () -> visit(fields, shown)));
    }

    private void visit(Fields fields, String file) throws BadRecord {
        ForeignVisit visit = ForeignVisit.of(fields);
        String slug = records.slug(visit.id());
        if (!visit.from().equals(fields.need("from@id"))) {
            records.repaired("the country 'korea' is 'korea-south' in the other records", fields);
        }
        TimeSpec dates = TimeSpec.during(visit.first(), visit.last(), Place.of(file));
        String label = visit.visitor() + " in the United States, " + DateLabel.of(dates);
        IRI event = Names.thing("visit", slug);
        IRI when = times.when(slug, dates);
        graph.about(event)
                .a(ENVOY.Visit, ENVOY.Event)
                .label(label)
                .say(ENVOY.eventStatus, Names.concept("status", "held"))
                .say(ENVOY.when, when)
                .say(ENVOY.participation, visitor(visit, slug, label))
                .say(ENVOY.participation, host(slug, label));
        records.record(visit.id(), file, event, when);
    }

    private IRI visitor(ForeignVisit visit, String slug, String label) {
        IRI country = countries.country(visit.from());
        IRI visitor = Names.thing("unidentified", slug);
        graph.about(visitor)
                .a(ENVOY.UnidentifiedParty)
                .label(visit.visitor())
                .say(ENVOY.country, country);
        IRI participation = Names.participation(slug, "visitor");
        graph.about(participation)
                .a(ENVOY.Participation)
                .label(visit.visitor() + " in: " + label)
                .say(ENVOY.participant, visitor)
                .say(ENVOY.forParty, country)
                .say(ENVOY.role, Names.concept("role", "party"));
        return participation;
    }

    private IRI host(String slug, String label) {
        IRI participation = Names.participation(slug, "united-states");
        graph.about(participation)
                .a(ENVOY.Participation)
                .label("United States in: " + label)
                .say(ENVOY.participant, UNITED_STATES)
                .say(ENVOY.forParty, UNITED_STATES)
                .say(ENVOY.role, Names.concept("role", "host"));
        return participation;
    }
}
