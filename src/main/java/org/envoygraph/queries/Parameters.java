package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Header.Listed;

/** Makes the parameters of a query from its variables and its header. */
final class Parameters {
    /** What the command line and the web ask for themselves beside a query's parameters. */
    private static final Set<String> TAKEN =
            Set.of("bom", "format", "help", "home", "limit", "offset", Scope.PARAMETER.name());

    private final Header header;
    private final Problems problems;
    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    private Parameters(Header header, Problems problems) {
        this.header = header;
        this.problems = problems;
    }

    /** The parameters in the order in which the query first names them, and the scope. */
    static List<Parameter> of(List<Word> words, Header header, Problems problems) {
        Parameters parameters = new Parameters(header, problems);
        words.stream().filter(Word::isParameter).forEach(parameters::add);
        parameters.refuseStrangers(header.defaults());
        parameters.refuseStrangers(header.choices());
        parameters.refuseStrangers(header.kinds());
        List<Parameter> all = new ArrayList<>(parameters.byName.values());
        all.add(Scope.PARAMETER);
        return all;
    }

    private void add(Word word) {
        boolean required = !word.variable().startsWith("__");
        String rest = word.variable().substring(required ? 1 : 2);
        Optional<ParameterType.End> end = ParameterType.of(rest);
        if (end.isEmpty() || !rest.matches("[a-zA-Z0-9]+(_[a-zA-Z0-9]+)*")) {
            String remedy =
                    "has no type known here; end it with _iri, _xsd_date, _integer, "
                            + "_xsd_boolean or a language, or with none of them for words";
            problems.add(word.place(), "'" + word.text() + "' " + remedy);
            return;
        }
        String bare = rest.substring(0, rest.length() - end.get().text().length());
        String name = bare.replace('_', '-');
        refuseTaken(name, word);
        Parameter known = byName.get(name);
        if (known == null) {
            byName.put(name, parameter(name, word, required, end.get().type()));
        } else if (!known.variable().equals(word.variable())) {
            String other = "'?" + known.variable() + "'";
            problems.add(
                    word.place(),
                    "'" + word.text() + "' and " + other + " are both '" + name + "'; keep one");
        }
    }

    private void refuseTaken(String name, Word word) {
        if (TAKEN.contains(name)) {
            problems.add(
                    word.place(),
                    "'"
                            + name
                            + "' is what commands and addresses call something else;"
                            + " use another name");
        }
    }

    private Parameter parameter(String name, Word word, boolean required, ParameterType type) {
        boolean thing = type == ParameterType.IRI;
        List<String> kinds = values(header.kinds(), name, thing ? List.of(name) : List.of());
        List<String> choices = values(header.choices(), name, List.of());
        Listed given = header.defaults().get(name);
        if (given == null) {
            problems.add(
                    word.place(),
                    "'" + name + "' has no default; add an example value under 'defaults'");
        }
        String example = given == null ? "" : String.join(" ", given.values());
        Parameter parameter =
                new Parameter(name, word.variable(), required, type, kinds, choices, example);
        if (given != null) {
            parameter
                    .refusal(example)
                    .ifPresent(why -> problems.add(given.place(), name + ": " + why));
        }
        if (!thing && header.kinds().containsKey(name)) {
            problems.add(
                    header.kinds().get(name).place(),
                    "'" + name + "' is no IRI and has no kinds; end its variable with _iri");
        }
        return parameter;
    }

    private static List<String> values(Map<String, Listed> lists, String name, List<String> none) {
        return lists.containsKey(name) ? lists.get(name).values() : none;
    }

    private void refuseStrangers(Map<String, Listed> entries) {
        entries.forEach(
                (name, values) -> {
                    if (!byName.containsKey(name)) {
                        problems.add(
                                values.place(),
                                Shown.unknown(name, "parameter here", byName.keySet()));
                    }
                });
    }
}
