package org.envoygraph.imports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.imports.PocomPosts.Held;
import org.envoygraph.mapping.DateLabel;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.mapping.TimeMapper;
import org.envoygraph.vocabulary.ENVOY;

/** Tenures of posts, with the dated steps that the list has for each. */
final class PocomTenures {
    /** The lists of those who held the post; all others are of people who did not. */
    static final Set<String> SERVED = Set.of("chiefs", "principals");

    private static final Set<String> HOLDERS = Set.of("chief", "principal");

    /** Who heads a mission under these roles hands over no letter of credence. */
    private static final Set<String> WITHOUT_CREDENTIALS =
            Set.of(
                    "acting-principal-officer",
                    "charge-daffaires-ad-interim",
                    "charge-daffaires-pro-tem",
                    "chief",
                    "director",
                    "principal-officer");

    private final Records records;
    private final NamedGraph graph;
    private final PocomNames names;
    private final PocomPeople people;
    private final PocomPosts posts;
    private final TimeMapper times;

    /** The steps as the list has them, in the order in which they come. */
    private enum Step {
        APPOINTED("appointed"),
        ARRIVED("arrived"),
        STARTED("started"),
        ENDED("ended");

        private final String element;

        Step(String element) {
            this.element = element;
        }

        /** The kind in our terms: chiefs of mission start by presenting their credentials. */
        String kind(boolean accredited) {
            if (this == STARTED) {
                return accredited ? "credentials-presented" : "entered-duty";
            }
            return element;
        }
    }

    PocomTenures(
            Records records,
            NamedGraph graph,
            PocomNames names,
            PocomPeople people,
            PocomPosts posts) {
        this.records = records;
        this.graph = graph;
        this.names = names;
        this.people = people;
        this.posts = posts;
        this.times = new TimeMapper(graph);
    }

    /** Reads the lists of a mission or a position. */
    void mission(XmlElement mission, String file) {
        for (XmlElement list : mission.children()) {
            for (XmlElement holder : list.children()) {
                if (HOLDERS.contains(holder.name())) {
                    Fields fields = holder.fields(file);
                    boolean served = SERVED.contains(list.name());
                    records.take(fields, () -> tenure(mission, fields, served, file));
                }
            }
        }
    }

    private void tenure(XmlElement mission, Fields fields, boolean served, String file)
            throws BadRecord {
        if (!served) {
            throw new BadRecord("nominated or appointed, and not among those who served");
        }
        Map<Step, HistorianDate> steps = steps(fields, file);
        String person = person(fields);
        Held held = post(mission, fields);
        String id = names.tenure(fields);
        String slug = records.slug(id);
        repairs(fields, steps);
        IRI tenure = Names.thing("tenure", slug);
        IRI holder = people.iri(person);
        String label = names.person(person).orElseThrow() + " as " + held.title();
        graph.about(tenure)
                .a(ENVOY.Tenure)
                .label(label)
                .say(ENVOY.holder, holder)
                .say(ENVOY.post, held.post());
        if (held.envoys()) {
            people.envoy(holder);
        }
        boolean accredited =
                mission.name().endsWith("-mission")
                        && !WITHOUT_CREDENTIALS.contains(fields.need("role-title-id"));
        steps.forEach((step, date) -> step(slug, tenure, label, step, date.when(), accredited));
        records.record(id, file, tenure);
    }

    private void step(
            String slug, IRI tenure, String label, Step step, TimeSpec date, boolean accredited) {
        String kind = step.kind(accredited);
        IRI when = times.when(slug + "." + kind, date);
        String words = kind.replace('-', ' ');
        graph.about(Names.thing("tenure-event", slug + "." + kind))
                .a(ENVOY.TenureEvent)
                .label(label + ": " + words + ", " + DateLabel.of(date))
                .say(ENVOY.tenure, tenure)
                .say(ENVOY.tenureEventKind, Names.concept("tenure-event-kind", kind))
                .say(ENVOY.when, when);
        if (step != Step.APPOINTED) {
            graph.about(tenure).say(ENVOY.attestedAt, when);
        }
    }

    private Map<Step, HistorianDate> steps(Fields fields, String file) throws BadRecord {
        Map<Step, HistorianDate> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Optional<String> date = fields.text(step.element + "/date");
            if (date.isPresent()) {
                String note = fields.text(step.element + "/note").orElse("");
                steps.put(step, HistorianDate.of(date.get(), note, Place.of(file)));
            }
        }
        return steps;
    }

    private String person(Fields fields) throws BadRecord {
        String id = fields.need("person-id");
        if (names.person(id).isPresent()) {
            return id;
        }
        String now =
                names.now(id)
                        .orElseThrow(() -> new BadRecord("a person who is in no list of people"));
        records.repaired("a person by a former id", fields);
        return now;
    }

    private Held post(XmlElement mission, Fields fields) throws BadRecord {
        String role = fields.need("role-title-id");
        return switch (mission.name()) {
            case "country-mission" -> posts.atCountry(country(mission, fields), role);
            case "org-mission" -> posts.atOrganization(id(mission, "id"), role);
            default -> posts.position(role);
        };
    }

    /** The mission's country; under {@code korea} the list has the kingdom and the republic. */
    private static String country(XmlElement mission, Fields fields) throws BadRecord {
        String id = id(mission, "territory-id");
        boolean republic = fields.text("contemporary-territory-id").equals(Optional.of("korea"));
        return id.equals("korea") && republic ? "korea-south" : id;
    }

    private static String id(XmlElement mission, String element) throws BadRecord {
        return mission.texts(element).stream()
                .findFirst()
                .filter(id -> id.matches("[a-z0-9-]{1,60}"))
                .orElseThrow(() -> new BadRecord("a mission without a usable '" + element + "'"));
    }

    private void repairs(Fields fields, Map<Step, HistorianDate> steps) throws BadRecord {
        if (names.isShared(fields.need("id"))) {
            records.repaired(
                    "an id that several records have: person and first date are put after it",
                    fields);
        }
        if (steps.values().stream().anyMatch(HistorianDate::hedged)) {
            records.repaired(
                    "a day that the list hedges (about, shortly before, soon after …): a span of"
                            + " one month on that side",
                    fields);
        }
        List<LocalDate> days =
                steps.values().stream().flatMap(date -> date.when().latest().stream()).toList();
        if (!days.equals(days.stream().sorted().toList())) {
            records.repaired("dates that are not in order: kept as they stand", fields);
        }
    }
}
