package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The form by which contacts are chosen; beside each choice stands how many it would leave. */
final class FacetFields {
    private final Guide guide;
    private final Chosen chosen;
    private final List<Contact> fitting = new ArrayList<>();
    private final Map<Facet, Map<Node, int[]>> counts = new EnumMap<>(Facet.class);
    private final Map<Contact.Standing, Integer> standings = new EnumMap<>(Contact.Standing.class);
    private int withoutMode;

    FacetFields(Guide guide, Chosen chosen, List<Contact> all) {
        this.guide = guide;
        this.chosen = chosen;
        Stream.of(Facet.values())
                .filter(this::isShown)
                .forEach(it -> counts.put(it, new HashMap<>()));
        all.forEach(this::enter);
    }

    /** A field counts what it would leave if nothing were chosen in it, and all else as it is. */
    private void enter(Contact contact) {
        List<String> misfits = chosen.misfits(contact);
        if (misfits.isEmpty()) {
            fitting.add(contact);
        }
        if (misfits.size() > 1) {
            return;
        }
        for (Map.Entry<Facet, Map<Node, int[]>> facet : counts.entrySet()) {
            if (misfits.isEmpty() || misfits.contains(facet.getKey().field())) {
                count(contact, facet.getKey(), facet.getValue());
            }
        }
        if (misfits.isEmpty() || misfits.contains(Chosen.CERTAINTY)) {
            standings.merge(contact.standing(), 1, Integer::sum);
        }
    }

    private void count(Contact contact, Facet facet, Map<Node, int[]> things) {
        for (Node thing : facet.all(contact)) {
            things.computeIfAbsent(thing, any -> new int[1])[0]++;
        }
        withoutMode += facet == Facet.MODE && contact.modes().isEmpty() ? 1 : 0;
    }

    /** The other one of a pair is chosen after the one. */
    private boolean isShown(Facet facet) {
        return switch (facet) {
            case PARTNER -> !chosen.of(Facet.COUNTRY.field()).isEmpty();
            case COUNTERPART -> !chosen.of(Facet.PERSON.field()).isEmpty();
            default -> true;
        };
    }

    /** Those that fit all that is chosen, in the order in which they came. */
    List<Contact> fitting() {
        return List.copyOf(fitting);
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
        counts.keySet().forEach(it -> fields.add(facet(it)));
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
        String value = chosen.of(facet.field());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", guide.words("facet.any"), "", value.isEmpty()));
        counts.get(facet).entrySet().stream()
                .filter(it -> facet.takes(it.getKey()))
                .map(it -> choice(it.getKey(), it.getValue()[0], value))
                .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                .filter(it -> !isOther(facet, it.value()))
                .forEach(choices::add);
        if (facet == Facet.MODE && withoutMode > 0) {
            String words = counted(guide.words("mode.unknown"), withoutMode);
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
        String value = chosen.of(Chosen.CERTAINTY);
        List<Choice> choices = new ArrayList<>();
        int held = 0;
        for (Contact.Standing standing : Contact.Standing.values()) {
            int count = standings.getOrDefault(standing, 0);
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
