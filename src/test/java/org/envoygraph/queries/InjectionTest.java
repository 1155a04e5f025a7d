package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.envoygraph.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values meant to break out of their place, through every parameter of every query. */
class InjectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> } INSERT DATA { <a:b> <a:b> <a:b> } #",
                "<> } UNION { ?s ?p ?o } {",
                "\"",
                "'",
                "'''",
                "\\\" ) } #",
                "'; DROP ALL; --",
                "a\nb",
                "sung-kim\r\n} DROP ALL",
                "\u0000",
                "\uD800",
                "\\u0022",
                "\\U0000003E",
                "?_person_iri",
                "https://example.org/> } DROP ALL #",
                "https://example.org/{x}",
                "https://example.org/\\u003E",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "../../person/sung-kim",
                "en\" } DROP ALL #",
                "2022-01-01\"^^<x:y> ) } #",
                "1; DROP ALL",
                "true) || (true",
                "=cmd|' /C calc'!A0"
            })
    void aHostileValueIsRefusedOrMatchesNothing(String hostile) {
        for (StoredQuery query : SmallGraph.shelf().queries()) {
            for (Parameter parameter : query.parameters()) {
                assertThat(rowsOf(query, parameter, hostile))
                        .as(query.name() + " " + parameter.name())
                        .isZero();
            }
        }
    }

    private static int rowsOf(StoredQuery query, Parameter hit, String hostile) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> given.put(p.name(), List.of(p.example())));
        given.put(hit.name(), List.of(hostile));
        try {
            return query.ask(Shipped.graph(), given).rows().size();
        } catch (RefusedParameters refused) {
            assertThat(refused.messages()).hasSize(1).allMatch(m -> m.startsWith(hit.name() + ":"));
            assertThat(refused.messages().get(0)).doesNotContain("\n", "\r", "\u0000");
            return 0;
        }
    }
}
