package org.envoygraph.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.envoygraph.facts.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value with its place. Scalars are text until one of the methods here types them.
 *
 * <p>On a mistake each method adds a problem and gives a harmless stand-in ({@code ""}, the epoch
 * day, 0, an empty list), so that reading goes on and finds the next mistake; whoever reads drops
 * what was built when {@link org.envoygraph.facts.Problems#count()} has risen.
 */
public final class Value {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Node node;
    private final Source source;

    Value(Node node, Source source) {
        this.node = node;
        this.source = source;
    }

    Node node() {
        return node;
    }

    /** Where the value begins. */
    public Place place() {
        return source.placeOf(node.getStartMark());
    }

    /** Adds a problem at this value. */
    public void problem(String message) {
        source.problems().add(place(), message);
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The scalar as it stands, not empty. */
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            problem("a text is expected here, not a " + shape());
            return "";
        }
        if (scalar.getValue().isBlank()) {
            problem("has no value; write one or leave the key out");
        }
        return scalar.getValue();
    }

    /** A short id: lower-case letters, digits and single hyphens; {@code ""} on a mistake. */
    public String id() {
        String text = text();
        if (text.isBlank() || ID.matcher(text).matches()) {
            return text;
        }
        problem("'" + text + "' is no id; use lower-case letters, digits and hyphens");
        return "";
    }

    /** A day, {@code 2022-12-07}. */
    public LocalDate day() {
        return dayIfRight().orElse(LocalDate.EPOCH);
    }

    /** A day, or nothing when a problem was added. */
    public Optional<LocalDate> dayIfRight() {
        return parsed(text -> LocalDate.parse(plainYear(text)), "no day", "2022-12-07");
    }

    /** A month, {@code 2022-12}, or nothing when a problem was added. */
    public Optional<YearMonth> monthIfRight() {
        return parsed(text -> YearMonth.parse(plainYear(text)), "no month", "2022-12");
    }

    /** Refuses years that ISO 8601 writes with a sign, and the year 0, which XML Schema has not. */
    private static String plainYear(String date) {
        if (!date.matches("[1-9][0-9]{3}-.*")) {
            throw new DateTimeException(date);
        }
        return date;
    }

    /** A whole number, not negative. */
    public int number() {
        return parsed(Value::digits, "no whole number", "13").orElse(0);
    }

    private static int digits(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }

    /** {@code yes} or {@code no}. */
    public boolean yes() {
        return one(List.of("yes", "no"), "answer").equals("yes");
    }

    /** One of a closed list; {@code what} names the kind of thing for the message. */
    public String one(Collection<String> known, String what) {
        String text = text();
        if (!text.isBlank() && !known.contains(text)) {
            problem(Suggestion.unknown(text, what, known));
        }
        return text;
    }

    /**
     * A value that a parser of the JDK types, or nothing when a problem was added.
     *
     * @param reading throws {@link DateTimeException} or {@link NumberFormatException} on a mistake
     * @param wrong what the value is not, "no day"
     * @param example a right value
     */
    public <T> Optional<T> parsed(Function<String, T> reading, String wrong, String example) {
        String text = text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException | NumberFormatException e) {
            problem("'" + text + "' is " + wrong + "; write it like " + example);
            return Optional.empty();
        }
    }

    /** The elements of a list; a single value counts as a list of one. */
    public List<Value> items() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new Value(item, source));
        }
        return List.copyOf(items);
    }

    /** The map that this value is. */
    public Keys keys() {
        if (node instanceof MappingNode map) {
            return new Keys(this, map, source);
        }
        problem("a map of keys and values is expected here, not a " + shape());
        return new Keys(this, source);
    }

    /** The map that this value is, or nothing and a problem when it is something else. */
    public Optional<Keys> keysIfRight() {
        Keys keys = keys();
        return isMap() ? Optional.of(keys) : Optional.empty();
    }

    /** The map that this value is, or nothing when it is something else. */
    public Optional<Keys> keysIfMap() {
        return isMap() ? Optional.of(keys()) : Optional.empty();
    }

    private String shape() {
        if (node instanceof MappingNode) {
            return "map";
        }
        return node instanceof SequenceNode ? "list" : "text";
    }
}
