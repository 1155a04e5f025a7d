package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.ParameterType;
import org.envoygraph.queries.StoredQuery;

/** The form of a stored query: a field for each parameter, with what may be chosen. */
final class QuestionFields {
    private static final int MOST_PROPOSED = 300;
    private static final int MOST_LISTED = 30;
    private static final int LONGEST = 60;

    private final Guide guide;

    QuestionFields(Guide guide) {
        this.guide = guide;
    }

    /**
     * A field.
     *
     * @param type of its input, if it has no choices
     * @param choices all that is allowed
     * @param list the id of some proposals for what may be written; empty for none
     */
    record Field(
            String name,
            String label,
            String type,
            String value,
            String example,
            String expected,
            boolean required,
            List<Choice> choices,
            String list) {
        boolean isList() {
            return !choices.isEmpty();
        }
    }

    /** What is proposed to several fields alike. */
    record Proposals(String id, List<Choice> choices) {}

    record Choice(String value, String text, boolean chosen) {}

    List<Field> of(StoredQuery query, Map<String, List<String>> given) {
        return query.parameters().stream()
                .map(it -> field(it, given.getOrDefault(it.name(), List.of())))
                .toList();
    }

    private Field field(Parameter parameter, List<String> values) {
        String value = values.isEmpty() ? "" : values.get(0);
        List<Choice> things = things(parameter, value);
        List<Choice> closed = closed(parameter, things, value);
        return new Field(
                parameter.name(),
                parameter.name().replace('-', ' '),
                parameter.type() == ParameterType.DATE ? "date" : "text",
                value,
                parameter.example(),
                parameter.expected(),
                parameter.required(),
                closed,
                closed.isEmpty() && !things.isEmpty() ? list(parameter) : "");
    }

    private static String list(Parameter parameter) {
        return "list-" + String.join("-", parameter.kinds());
    }

    /** The proposals that the fields name. */
    List<Proposals> proposals(StoredQuery query, List<Field> fields) {
        Set<String> wanted = fields.stream().map(Field::list).collect(Collectors.toSet());
        Map<String, Proposals> once = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(it -> wanted.contains(list(it)))
                .forEach(
                        it ->
                                once.computeIfAbsent(
                                        list(it), id -> new Proposals(id, things(it, ""))));
        return List.copyOf(once.values());
    }

    private List<Choice> closed(Parameter parameter, List<Choice> things, String value) {
        List<Choice> choices = new ArrayList<>();
        if (parameter.type() == ParameterType.BOOLEAN) {
            Stream.of("true", "false")
                    .map(it -> new Choice(it, guide.words("question." + it), it.equals(value)))
                    .forEach(choices::add);
        } else if (!parameter.choices().isEmpty()) {
            parameter.choices().stream()
                    .map(it -> new Choice(it, it.replace('-', ' '), it.equals(value)))
                    .forEach(choices::add);
        } else if (isOneOf(things, value)) {
            choices.addAll(things);
        }
        if (!choices.isEmpty()) {
            boolean none = choices.stream().noneMatch(Choice::chosen);
            choices.add(0, new Choice("", guide.words("facet.any"), none));
        }
        return choices;
    }

    /** A short list is shown as such, unless what was written is not in it. */
    private static boolean isOneOf(List<Choice> things, String value) {
        return !things.isEmpty()
                && things.size() <= MOST_LISTED
                && (value.isEmpty() || things.stream().anyMatch(Choice::chosen));
    }

    private List<Choice> things(Parameter parameter, String value) {
        if (parameter.type() != ParameterType.IRI) {
            return List.of();
        }
        Kinds kinds = new Kinds(guide.walk());
        List<Node> things =
                parameter.kinds().stream()
                        .flatMap(kind -> kinds.all(kind).stream())
                        .distinct()
                        .toList();
        if (things.size() > MOST_PROPOSED) { // a part of them would mislead
            return List.of();
        }
        return things.stream()
                .map(it -> choice(it, value))
                .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Choice choice(Node thing, String value) {
        String id = Walk.lastPart(thing);
        String name = guide.walk().name(thing);
        String text = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
        return new Choice(id, text, id.equals(value) || thing.getURI().equals(value));
    }
}
