package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final String ANY_PARTY =
            """
            #+ summary: Who is a party?
            #+ description: One row a party.
            #+ defaults:
            #+   - party: sung-kim
            #+   - least: 1
            #+   - name: Sung Kim
            #+   - heading: Envoy
            #+ x-kinds:
            #+   - party: [person, unidentified, post]
            #+ x-columns: [label]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?label WHERE {
              ?_party_iri rdfs:label ?label
              FILTER(!bound(?__least_integer) || STRLEN(?label) >= ?__least_integer)
              FILTER(!bound(?__name) || STR(?label) = ?__name)
              FILTER(!bound(?__heading_en) || ?label = ?__heading_en)
            } ORDER BY ?label LIMIT 10
            """;

    @Test
    void aShortIdIsSoughtAmongTheKindsOfItsParameter() throws Exception {
        assertThat(labels("party=ned-price")).containsExactly("Ned Price");
        assertThat(labels("party=gb-ambassador-un-2022"))
                .containsExactly("UK ambassador to the UN");
    }

    @Test
    void aFullIriIsTakenAsItIs() throws Exception {
        assertThat(labels("party=https://w3id.org/envoygraph/id/person/ned-price"))
                .containsExactly("Ned Price");
        assertThat(labels("party=https://example.org/nobody")).isEmpty();
    }

    @Test
    void numbersWordsAndWordsInALanguageAreTyped() throws Exception {
        assertThat(labels("party=sung-kim", "least=4")).containsExactly("Sung Kim");
        assertThat(labels("party=sung-kim", "name=Sung Kim")).containsExactly("Sung Kim");
        assertThat(labels("party=sung-kim", "heading=Sung Kim")).containsExactly("Sung Kim");
        assertThat(labels("party=sung-kim", "heading=성 김")).isEmpty();
    }

    @Test
    void anUnknownIdIsAnsweredWithTheOneThatWasMeant() {
        assertThat(refused("contacts", "person=sung-kin"))
                .singleElement()
                .asString()
                .startsWith(
                        "person: 'sung-kin' is no person or unidentified; did you mean 'sung-kim'?");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(
                        refused(
                                "contacts",
                                "fron=2022-01-01",
                                "from=2022-02-30",
                                "language=english words",
                                "include-retracted=maybe"))
                .containsExactly(
                        "fron: 'fron' is no parameter of contacts; did you mean 'from'?",
                        "include-retracted: 'maybe' cannot be used; give true or false, such as false",
                        "from: '2022-02-30' cannot be used; give a day like 2022-01-31, such as"
                                + " 2022-01-01",
                        "language: 'english words' cannot be used; give a language tag like en or"
                                + " zh-Hans, such as en");
    }

    @Test
    void aMissingValueIsAskedForAndTheOtherParametersAreNamed() {
        assertThat(refused("evidence-of-fact", "facd=kd-03"))
                .containsExactly(
                        "facd: 'facd' is no parameter of evidence-of-fact; did you mean 'fact'?"
                                + " (fact, language, scope)",
                        "fact: is missing; give a short id or full IRI (fact), such as kd-03");
    }

    @Test
    void aRepeatedValueIsRefused() {
        Map<String, List<String>> given = Map.of("fact", List.of("kd-01", "kd-02"));

        RefusedParameters refused =
                catchThrowableOfType(
                        RefusedParameters.class,
                        () -> query("evidence-of-fact").ask(SmallGraph.store(), given));

        assertThat(refused.messages()).containsExactly("fact: is given 2 times; give it once");
    }

    @Test
    void anOverLongValueIsRefused() {
        String most = "https://example.org/" + "x".repeat(1_000 - "https://example.org/".length());

        assertThat(refused("evidence-of-fact", "fact=" + most + "x"))
                .containsExactly(
                        "fact: is longer than 1,000 characters; give a short id or full IRI (fact),"
                                + " such as kd-03");
        assertThat(refused("evidence-of-fact", "fact=" + most)).isEmpty();
    }

    @Test
    void anEmptyValueIsRefused() {
        assertThat(refused("evidence-of-fact", "fact= "))
                .containsExactly(
                        "fact: has no value; give a short id or full IRI (fact), such as kd-03");
    }

    @Test
    void aValueOutsideAClosedListIsRefused() {
        assertThat(refused("dates", "precision=mont"))
                .containsExactly(
                        "precision: 'mont' is no precision; did you mean 'month'?"
                                + " (day, month, range, unknown, year)");
    }

    @Test
    void aHiddenCharacterIsNamed() {
        assertThat(refused("evidence-of-fact", "fact=kd\u202E-01"))
                .containsExactly(
                        "fact: holds the character U+202E; give a short id or full IRI (fact), such"
                                + " as kd-03");
    }

    @Test
    void anIdThatNamesTwoThingsIsNotGuessed() throws Exception {
        StoredQuery query = read(ANY_PARTY.replace("[person, ", "[person, person, "));

        RefusedParameters refused =
                catchThrowableOfType(
                        RefusedParameters.class,
                        () -> query.ask(SmallGraph.store(), Map.of("party", List.of("sung-kim"))));

        assertThat(refused.messages())
                .singleElement()
                .asString()
                .startsWith("party: 'sung-kim' names several things; give one of https://");
    }

    private static List<String> labels(String... given) throws RefusedParameters {
        Answer answer = read(ANY_PARTY).ask(SmallGraph.store(), map(given));
        return SmallGraph.rows(answer, "label").stream()
                .filter(label -> label.chars().allMatch(c -> c < 128))
                .toList();
    }

    private static StoredQuery read(String text) {
        Problems problems = new Problems();
        return QueryFile.read("any-party", text, "queries/any-party.rq", problems)
                .orElseThrow(() -> new AssertionError(problems.all()));
    }

    private static List<String> refused(String query, String... given) {
        try {
            query(query).ask(SmallGraph.store(), map(given));
            return List.of();
        } catch (RefusedParameters e) {
            return e.messages();
        }
    }

    private static StoredQuery query(String name) {
        return SmallGraph.shelf().find(name).orElseThrow();
    }

    private static Map<String, List<String>> map(String... given) {
        Map<String, List<String>> map = new HashMap<>();
        for (String pair : given) {
            String[] parts = pair.split("=", 2);
            map.put(parts[0], List.of(parts[1]));
        }
        return map;
    }
}
