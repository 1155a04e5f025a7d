package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.envoygraph.queries.RefusedParameters.Refusal;

/**
 * The values that a user gave, typed.
 *
 * @param values what to substitute
 * @param refusals why nothing may be asked; empty when all is well
 * @param notes which things were given by an id that they no longer have
 */
record Given(Map<Var, Node> values, List<Refusal> refusals, List<String> notes) {

    /** Checks and types all values; short ids are looked up among the things. */
    static Given of(StoredQuery query, Map<String, List<String>> given, Things things) {
        Given typed = new Given(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        typed.refuseUnknown(query, given);
        for (Parameter parameter : query.parameters()) {
            typed.take(parameter, given.getOrDefault(parameter.name(), List.of()), things);
        }
        return typed;
    }

    /** The same, where a required value may be left out. */
    static Given some(StoredQuery query, Map<String, List<String>> given, Things things) {
        Given typed = new Given(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        typed.refuseUnknown(query, given);
        query.parameters().stream()
                .filter(parameter -> given.containsKey(parameter.name()))
                .forEach(parameter -> typed.take(parameter, given.get(parameter.name()), things));
        return typed;
    }

    /** What to substitute, when there is no refusal. */
    Map<Var, Node> valuesOrRefuse() throws RefusedParameters {
        if (!refusals.isEmpty()) {
            throw new RefusedParameters(refusals);
        }
        return values;
    }

    private void refuseUnknown(StoredQuery query, Map<String, List<String>> given) {
        List<String> known = query.parameters().stream().map(Parameter::name).toList();
        for (String name : new TreeMap<>(given).keySet()) {
            if (!known.contains(name)) {
                String message = Shown.unknown(name, "parameter of " + query.name(), known);
                refusals.add(new Refusal(Shown.quoted(name), message, ""));
            }
        }
    }

    private void take(Parameter parameter, List<String> given, Things things) {
        if (given.size() > 1) {
            refuse(parameter, "is given " + given.size() + " times; give it once");
        } else if (given.size() == 1) {
            take(parameter, given.get(0), things);
        } else if (parameter.required()) {
            refuse(parameter, "is missing; give " + parameter.expected());
        }
    }

    private void take(Parameter parameter, String value, Things things) {
        Optional<String> refusal = parameter.refusal(value);
        if (refusal.isPresent()) {
            refuse(parameter, refusal.get());
        } else if (parameter.type() == ParameterType.IRI) {
            things.find(parameter, value, message -> refuse(parameter, message), notes::add)
                    .ifPresent(thing -> values.put(parameter.var(), thing));
        } else {
            values.put(parameter.var(), parameter.literal(value));
        }
    }

    private void refuse(Parameter parameter, String message) {
        refusals.add(new Refusal(parameter.name(), message, parameter.expected()));
    }
}
