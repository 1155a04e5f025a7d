package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The form by which contacts are chosen; beside each choice stands how many it would leave. */
final class FacetFields {
    private final Guide guide;
    private final Chosen chosen;
    private final List<Contact> fitting = new ArrayList<>();
    private final Map<String, List<Contact>> otherwise = new HashMap<>(); // fit all but a field

    FacetFields(Guide guide, Chosen chosen, List<Contact> all) {
        this.guide = guide;
        this.chosen = chosen;
        all.forEach(this::enter);
    }

    private void enter(Contact contact) {
        List<String> misfits = chosen.misfits(contact);
        if (misfits.isEmpty()) {
            fitting.add(contact);
        } else if (misfits.size() == 1) {
            otherwise.computeIfAbsent(misfits.get(0), any -> new ArrayList<>()).add(contact);
        }
    }

    /** Those that fit all that is chosen, in the order in which they came. */
    List<Contact> fitting() {
        return List.copyOf(fitting);
    }

    /** Those that a field would leave if nothing were chosen in it. */
    private void leftWithout(String field, Consumer<Contact> taking) {
        fitting.forEach(taking);
        otherwise.getOrDefault(field, List.of()).forEach(taking);
    }

    /**
     * A field.
     *
     * @param value of a day
     * @param choices none for a day
     */
    record Field(String name, String label, String value, List<Choice> choices) {
        boolean isDay() {
            return choices.isEmpty();
        }
    }

    record Choice(String value, String text, String lang, boolean chosen) {}

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(facet(Facet.COUNTRY));
        if (!chosen.of(Facet.COUNTRY.field()).isEmpty()) {
            fields.add(facet(Facet.PARTNER));
        }
        fields.add(facet(Facet.PERSON));
        if (!chosen.of(Facet.PERSON.field()).isEmpty()) {
            fields.add(facet(Facet.COUNTERPART));
        }
        fields.add(facet(Facet.MODE));
        fields.add(facet(Facet.TOPIC));
        Stream.of(Chosen.FROM, Chosen.TO)
                .forEach(it -> fields.add(new Field(it, label(it), day(chosen.of(it)), List.of())));
        fields.add(certainty());
        fields.add(draw());
        return fields;
    }

    /** A browser has no field for what is no day. */
    private static String day(String value) {
        return Chosen.isDay(value) ? value : "";
    }

    private String label(String field) {
        return guide.words("facet." + field);
    }

    private Field facet(Facet facet) {
        Map<Node, int[]> counts = new HashMap<>();
        int[] none = {0};
        leftWithout(
                facet.field(),
                contact -> {
                    for (Node thing : facet.all(contact)) {
                        counts.computeIfAbsent(thing, any -> new int[1])[0]++;
                    }
                    none[0] += facet == Facet.MODE && contact.modes().isEmpty() ? 1 : 0;
                });
        String value = chosen.of(facet.field());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", guide.words("facet.any"), "", value.isEmpty()));
        counts.entrySet().stream()
                .filter(it -> facet.takes(it.getKey()))
                .map(it -> choice(it.getKey(), it.getValue()[0], value))
                .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                .filter(it -> !isOther(facet, it.value()))
                .forEach(choices::add);
        if (none[0] > 0) {
            String words = counted(guide.words("mode.unknown"), none[0]);
            choices.add(new Choice(Facet.NONE, words, "", value.equals(Facet.NONE)));
        }
        if (!value.isEmpty() && choices.stream().noneMatch(it -> it.value().equals(value))) {
            choices.add(new Choice(value, counted(value, 0), "", true));
        }
        return new Field(facet.field(), label(facet.field()), "", choices);
    }

    /** The other one of a pair is never the one itself. */
    private boolean isOther(Facet facet, String value) {
        return facet == Facet.PARTNER && value.equals(chosen.of(Facet.COUNTRY.field()))
                || facet == Facet.COUNTERPART && value.equals(chosen.of(Facet.PERSON.field()));
    }

    private Choice choice(Node thing, int count, String value) {
        String id = Walk.lastPart(thing);
        return new Choice(id, counted(guide.walk().name(thing), count), "", id.equals(value));
    }

    private static String counted(String name, int count) {
        return name + " (" + count + ")";
    }

    private Field certainty() {
        Map<Contact.Standing, Integer> counts = new EnumMap<>(Contact.Standing.class);
        leftWithout(Chosen.CERTAINTY, it -> counts.merge(it.standing(), 1, Integer::sum));
        String value = chosen.of(Chosen.CERTAINTY);
        List<Choice> choices = new ArrayList<>();
        int held = 0;
        for (Contact.Standing standing : Contact.Standing.values()) {
            int count = counts.getOrDefault(standing, 0);
            held += standing.isHeld() ? count : 0;
            String words = counted(guide.words("certainty." + standing.word()), count);
            choices.add(new Choice(standing.word(), words, "", standing.word().equals(value)));
        }
        choices.add(0, new Choice("", counted(guide.words("certainty.held"), held), "", false));
        choices.add(new Choice("any", guide.words("certainty.any"), "", value.equals("any")));
        return new Field(Chosen.CERTAINTY, label(Chosen.CERTAINTY), "", choices);
    }

    private Field draw() {
        boolean countries = chosen.of(Chosen.DRAW).equals(ContactPairs.COUNTRIES);
        return new Field(
                Chosen.DRAW,
                label(Chosen.DRAW),
                "",
                List.of(
                        new Choice("", guide.words("draw.parties"), "", !countries),
                        new Choice(
                                ContactPairs.COUNTRIES,
                                guide.words("draw.countries"),
                                "",
                                countries)));
    }
}
