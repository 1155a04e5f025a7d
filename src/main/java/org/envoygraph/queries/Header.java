package org.envoygraph.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;
import org.envoygraph.yaml.YamlFile;

/**
 * What stands in the {@code #+} lines above a query.
 *
 * @param defaults an example value for each parameter
 * @param choices the closed lists, by parameter
 * @param kinds what short ids may name, by parameter
 * @param dated the variables whose values a period narrows
 */
record Header(
        String summary,
        String description,
        List<String> tags,
        Map<String, Listed> defaults,
        Map<String, Listed> choices,
        Map<String, Listed> kinds,
        Listed columns,
        Listed dated) {

    /** Reads the header of a file; nothing when its lines do not hold YAML. */
    static Optional<Header> read(String text, String shown, Problems problems) {
        return HeaderLines.yaml(text, shown, problems)
                .flatMap(yaml -> YamlFile.parse(yaml, shown, 0, problems))
                .map(value -> of(value.keys()));
    }

    private static Header of(Keys keys) {
        Header header =
                new Header(
                        keys.need("summary", Header::question, ""),
                        keys.needText("description"),
                        keys.list("tags", Value::id),
                        byParameter(keys, "defaults"),
                        byParameter(keys, "enumerations"),
                        byParameter(keys, "x-kinds"),
                        keys.need("x-columns", Header::listed, new Listed(keys.place(), List.of())),
                        keys.find("x-dated")
                                .map(Header::listed)
                                .orElse(new Listed(keys.place(), List.of())));
        keys.done();
        return header;
    }

    private static String question(Value value) {
        String text = value.text();
        if (!text.isBlank() && !text.endsWith("?")) {
            value.problem(
                    "'" + Shown.quoted(text) + "' is no question; end it with a question mark");
        }
        return text;
    }

    private static Map<String, Listed> byParameter(Keys keys, String key) {
        Map<String, Listed> found = new LinkedHashMap<>();
        for (Value item : keys.find(key).map(Value::items).orElse(List.of())) {
            Keys pairs = item.keys();
            pairs.each(
                    (parameter, value) -> {
                        if (found.containsKey(parameter)) {
                            value.problem("'" + parameter + "' stands twice; keep one");
                        }
                        found.put(parameter, listed(value));
                    });
        }
        return found;
    }

    private static Listed listed(Value value) {
        return new Listed(value.place(), value.items().stream().map(Value::text).toList());
    }

    /** Values of the header, and where they begin. */
    record Listed(Place place, List<String> values) {
        Listed {
            values = List.copyOf(values);
        }
    }
}
