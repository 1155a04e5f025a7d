package org.envoygraph.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.ParameterType;
import org.envoygraph.queries.StoredQuery;

/** The form of a stored query: one field a parameter. */
final class QuestionForm {
    private final StoredQuery query;
    private final Map<String, List<String>> given;

    QuestionForm(StoredQuery query, Map<String, List<String>> given) {
        this.query = query;
        this.given = given;
    }

    void write(Html page) {
        page.open("form", "method", "get", "action", "/api/queries/" + query.name() + ".html");
        query.parameters().forEach(parameter -> field(parameter, page));
        page.element("button", "Ask", "type", "submit").close("form");
    }

    private void field(Parameter parameter, Html page) {
        List<String> values = given.getOrDefault(parameter.name(), List.of());
        String value = values.isEmpty() ? "" : values.get(0);
        page.open("label", "title", parameter.expected())
                .element("span", parameter.name().replace('-', ' '));
        List<String> choices = choices(parameter);
        if (choices.isEmpty()) {
            page.open("input", attributes(parameter, value));
        } else {
            select(parameter, choices, value, page);
        }
        page.close("label");
    }

    private static List<String> choices(Parameter parameter) {
        return parameter.type() == ParameterType.BOOLEAN
                ? List.of("true", "false")
                : parameter.choices();
    }

    private static String[] attributes(Parameter parameter, String value) {
        boolean day = parameter.type() == ParameterType.DATE;
        List<String> attributes = new ArrayList<>(List.of("name", parameter.name()));
        attributes.addAll(List.of("type", day ? "date" : "text", "value", value));
        attributes.addAll(List.of("placeholder", parameter.example(), "maxlength", "1000"));
        if (parameter.required()) {
            attributes.addAll(List.of("required", "required"));
        }
        return attributes.toArray(String[]::new);
    }

    private static void select(Parameter parameter, List<String> choices, String value, Html page) {
        page.open("select", "name", parameter.name());
        if (!parameter.required()) {
            page.element("option", "", "value", "");
        }
        for (String choice : choices) {
            if (choice.equals(value)) {
                page.element("option", choice, "value", choice, "selected", "selected");
            } else {
                page.element("option", choice, "value", choice);
            }
        }
        page.close("select");
    }
}
