package org.envoygraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** At every place of every file the reader and the schema know the same keys. */
class KeysOfReaderAndSchemaTest {
    private static final String ARTICLE = "articles/a.yaml";
    private static final String FACT = "facts:\n  a-01:\n    ";

    @TempDir private Path folder;

    private static Set<String> words() throws IOException {
        Set<String> words = Probe.words();
        for (String schema : SchemaFilesTest.OF_FILES) {
            Schemas.file(schema)
                    .findValues("properties")
                    .forEach(p -> p.fieldNames().forEachRemaining(words::add));
        }
        return words;
    }

    private static Set<String> properties(String schema, String pointer) {
        Set<String> names = new TreeSet<>();
        JsonNode properties = Schemas.file(schema).at(pointer + "/properties");
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "people, register/people.yaml, /$defs/entry, 'x:'",
        "unidentified, register/unidentified.yaml, /$defs/entry, 'x:'",
        "countries, register/countries.yaml, /$defs/entry, 'x:'",
        "organizations, register/organizations.yaml, /$defs/entry, 'x:'",
        "posts, register/posts.yaml, /$defs/entry, 'x:'",
        "places, register/places.yaml, /$defs/entry, 'x:'",
        "topics, register/topics.yaml, /$defs/entry, 'x:'",
        "terms, register/terms.yaml, /$defs/entry, 'x:'",
        "terms, register/terms.yaml, /$defs/term, 'x: terms: x:'",
        "common, register/people.yaml, /$defs/also/anyOf/0, 'x: also:'",
        "wikidata, links/wikidata.yaml, /$defs/entry, '-'",
        "identifiers, links/identifiers.yaml, /$defs/entry, '-'",
        "items, links/items.yaml, /$defs/entry, '-'",
        "resolutions, council/resolutions.yaml, /$defs/entry, 'x:'",
        "drafts, council/drafts.yaml, /$defs/entry, 'x:'",
        "common, council/drafts.yaml, /$defs/vote, 'x: vote:'",
        "common, council/drafts.yaml, /$defs/totals, 'x: vote: totals:'",
        "accepted, accepted.yaml, /$defs/entry, '-'",
        "gold, gold.yaml, /$defs/entry, 'x:'",
        "version, version.yaml, '', ''",
        "article, articles/a.yaml, '', ''",
        "article, articles/a.yaml, /$defs/published, 'published:'",
        "article, articles/a.yaml, /$defs/identified, 'identified:'",
        "article, articles/a.yaml, /$defs/text, 'text:'",
        "article, articles/a.yaml, /$defs/when, 'facts: x: when:'",
        "article, articles/a.yaml, /$defs/outside, 'facts: x: when: outside:'",
        "article, articles/a.yaml, /$defs/count, 'facts: x: counts:'",
        "article, articles/a.yaml, /$defs/retracted, 'facts: x: retracted:'",
        "article, articles/a.yaml, /$defs/capacity, 'facts: x: meeting=x participants:'"
    })
    void ofOnePlace(String schema, String file, String pointer, String path) throws IOException {
        assertThat(new Probe(folder).known(file, at(path), words()))
                .isNotEmpty()
                .isEqualTo(properties(schema, pointer));
    }

    /** A path of keys as nested maps; {@code meeting=x} is a key beside the next one. */
    private static String at(String path) {
        StringBuilder yaml = new StringBuilder();
        String indent = "";
        for (String key : path.isEmpty() ? new String[0] : path.split(" ")) {
            if (key.equals("-")) {
                return "- KEYS\n";
            }
            boolean beside = key.contains("=");
            yaml.append(indent).append(key.replace("=", ": ")).append('\n');
            indent = beside ? indent : indent + "  ";
        }
        return yaml + indent + "KEYS\n";
    }

    static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        for (JsonNode rule : Schemas.file("article").at("/$defs/fact/allOf")) {
            kinds.add(rule.at("/if/required/0").asText());
        }
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofAKindOfFact(String kind) throws IOException {
        Set<String> inSchema = new TreeSet<>();
        for (JsonNode rule : Schemas.file("article").at("/$defs/fact/allOf")) {
            if (rule.at("/if/required/0").asText().equals(kind)) {
                rule.at("/then/propertyNames/enum").forEach(n -> inSchema.add(n.asText()));
            }
        }
        assertThat(inSchema.remove(kind)).isTrue();
        Set<String> words = words();
        words.removeAll(kinds());

        assertThat(new Probe(folder).known(ARTICLE, FACT + kind + ": x\n    KEYS\n", words))
                .isEqualTo(inSchema);
    }

    @Test
    void ofKindsThatAreCounted() throws IOException {
        Set<String> inSchema = new TreeSet<>();
        Schemas.file("expected")
                .at("/$defs/entry/propertyNames/enum")
                .forEach(kind -> inSchema.add(kind.asText()));

        assertThat(inSchema).isEqualTo(kinds());
    }

    @Test
    void ofKindsOfFindings() {
        String pattern =
                Schemas.file("accepted").at("/$defs/entry/properties/finding/pattern").asText();

        assertThat(pattern)
                .startsWith("^(" + String.join("|", Term.ids(Finding.Kind.class)) + ")(");
    }

    @Test
    void ofKindsOfFacts() throws IOException {
        String begin = "this fact has no kind; begin it with one of ";
        String none = "facts:\n  a-01:\n    label: x\n";

        assertThat(new Probe(folder).problems(ARTICLE, none))
                .extracting(p -> p.message())
                .filteredOn(message -> message.startsWith(begin))
                .singleElement()
                .satisfies(
                        message ->
                                assertThat(message.substring(begin.length()).split(", "))
                                        .containsExactlyInAnyOrderElementsOf(kinds()));
    }
}
