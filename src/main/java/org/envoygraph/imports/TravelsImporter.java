package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.mapping.DateLabel;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.mapping.TimeMapper;
import org.envoygraph.vocabulary.ENVOY;

/** Trips of presidents and secretaries of state, with the people whom the remarks name as met. */
final class TravelsImporter implements Importer {
    private final Records records;
    private final NamedGraph graph;
    private final Countries countries;
    private final Travellers travellers;
    private final Locales locales;
    private final TimeMapper times;
    private final TripMeetings meetings;

    /** The trips of the file that is read, by all but their ids. */
    private final Map<String, Told> inFile = new HashMap<>();

    private record Told(String id, IRI visit, IRI when) {}

    TravelsImporter(Records records, NamedGraph graph, Joined joined) {
        this.records = records;
        this.graph = graph;
        this.countries = new Countries(graph, joined);
        this.travellers = new Travellers(graph, joined);
        this.locales = new Locales(graph, joined);
        this.times = new TimeMapper(graph);
        this.meetings = new TripMeetings(graph, countries);
    }

    @Override
    public void read(Path file, String shown) throws IOException {
        inFile.clear();
        new XmlRecords("trip")
                .read(file, shown, fields -> records.take(fields, () -> trip(fields, shown)));
    }

    private void trip(Fields fields, String file) throws BadRecord {
        Trip trip = Trip.of(fields);
        String slug = records.slug(trip.id());
        Told before = inFile.get(trip.key());
        if (before != null) {
            records.repaired("the same trip as record " + before.id(), fields);
            records.record(trip.id(), file, before.visit(), before.when());
            return;
        }
        TimeSpec dates = TimeSpec.during(trip.first(), trip.last(), Place.of(file));
        IRI when = times.when(slug, dates);
        IRI traveller = travellers.person(trip);
        IRI visit = visit(trip, slug, traveller, when, DateLabel.of(dates));
        records.record(trip.id(), file, visit, when);
        meetings(trip, slug, new TripMeetings.During(visit, traveller, when, DateLabel.of(dates)));
        inFile.put(trip.key(), new Told(trip.id(), visit, when));
    }

    private IRI visit(Trip trip, String slug, IRI traveller, IRI when, String days) {
        String label = "Trip of " + trip.name() + " to " + trip.printed() + ", " + days;
        IRI visit = Names.thing("visit", slug);
        graph.about(visit)
                .a(ENVOY.Visit, ENVOY.Event)
                .label(label)
                .say(ENVOY.eventStatus, Names.concept("status", "held"))
                .say(ENVOY.when, when)
                .say(ENVOY.place, places(trip), place -> place)
                .say(ENVOY.participation, meetings.traveller(slug, traveller, trip.name(), label))
                .say(ENVOY.participation, host(trip, slug, label), host -> host);
        return visit;
    }

    private List<IRI> places(Trip trip) {
        return trip.places().stream()
                .flatMap(name -> locales.place(trip.country(), name).stream())
                .distinct()
                .toList();
    }

    private Optional<IRI> host(Trip trip, String slug, String label) {
        if (!Sides.isState(trip.country())) {
            return Optional.empty();
        }
        IRI country = countries.country(trip.country());
        IRI participation = Names.participation(slug, "host");
        graph.about(participation)
                .a(ENVOY.Participation)
                .label(trip.printed() + " in: " + label)
                .say(ENVOY.participant, country)
                .say(ENVOY.forParty, country)
                .say(ENVOY.role, Names.concept("role", "host"));
        return Optional.of(participation);
    }

    private void meetings(Trip trip, String slug, TripMeetings.During during) {
        Remark remark = new Remark(trip.remarks(), trip.country());
        List<MetPerson> met = remark.met();
        int number = 0;
        for (MetPerson person : met) {
            number++;
            meetings.meeting(slug + "." + number, trip.name(), person, during);
        }
        if (!met.isEmpty()) {
            records.noted("trips with people met by name", 1);
            records.noted("people met by name, each in a meeting of its own", met.size());
        } else if (remark.tellsOfMeeting()) {
            records.noted("trips that tell of a meeting and name nobody in the form known", 1);
        }
    }
}
