package org.envoygraph.queries;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

/**
 * What a stored query asks for.
 *
 * @param name as users write it: lower-case with hyphens, {@code include-retracted}
 * @param variable in the query, without its question mark: {@code __include_retracted_xsd_boolean}
 * @param required whether the question makes no sense without it
 * @param type what a value must look like
 * @param kinds of an IRI parameter: the kinds of thing that a short id may name, in order
 * @param choices the only values allowed, or empty when the list is open
 * @param example a value that works
 */
public record Parameter(
        String name,
        String variable,
        boolean required,
        ParameterType type,
        List<String> kinds,
        List<String> choices,
        String example) {
    /** Counted in Unicode code points. */
    static final int MOST_CHARACTERS = 1_000;

    public Parameter {
        kinds = List.copyOf(kinds);
        choices = List.copyOf(choices);
    }

    /** The expected form in words: "a short id or full IRI (person), such as sung-kim". */
    public String expected() {
        String form = choices.isEmpty() ? type.expected() : "one of " + String.join(", ", choices);
        String kind = type == ParameterType.IRI && choices.isEmpty() ? " (" + named() + ")" : "";
        return form + kind + ", such as " + example;
    }

    /** Its kinds in words: "person, country or organization". */
    String named() {
        int last = kinds.size() - 1;
        return last < 1
                ? String.join("", kinds)
                : String.join(", ", kinds.subList(0, last)) + " or " + kinds.get(last);
    }

    Var var() {
        return Var.alloc(variable);
    }

    /** Why a value cannot be this parameter's, as far as one can tell without a dataset. */
    Optional<String> refusal(String value) {
        if (value.isBlank()) {
            return Optional.of("has no value; give " + expected());
        }
        if (value.codePointCount(0, value.length()) > MOST_CHARACTERS) {
            return Optional.of("is longer than 1,000 characters; give " + expected());
        }
        Optional<String> hidden = Shown.hiddenCharacter(value);
        if (hidden.isPresent()) {
            return Optional.of("holds the character " + hidden.get() + "; give " + expected());
        }
        if (!choices.isEmpty() && !choices.contains(value)) {
            return Optional.of(Shown.unknown(value, name, choices));
        }
        return type.fits(value)
                ? Optional.empty()
                : Optional.of("'" + Shown.quoted(value) + "' cannot be used; give " + expected());
    }

    /** The literal of a value that {@link #refusal} lets pass; not for IRIs. */
    Node literal(String value) {
        return switch (type) {
            case DATE -> typed(value, XSDDatatype.XSDdate);
            case INTEGER -> typed(value, XSDDatatype.XSDinteger);
            case BOOLEAN -> typed(value, XSDDatatype.XSDboolean);
            case WORDS_IN_LANGUAGE ->
                    NodeFactory.createLiteralLang(
                            value, variable.substring(variable.lastIndexOf('_') + 1));
            case LANGUAGE, WORDS -> NodeFactory.createLiteralString(value);
            case IRI -> throw new IllegalStateException(name + " is an IRI");
        };
    }

    private static Node typed(String value, RDFDatatype datatype) {
        return NodeFactory.createLiteralDT(value, datatype);
    }
}
