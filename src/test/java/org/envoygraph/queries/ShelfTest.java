package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {
    private static final String GOOD =
            """
            #+ summary: What is there?
            #+ description: One row a thing.
            #+ tags: [things]
            #+ defaults:
            #+   - kind: meeting
            #+ x-columns: [thing, thingLabel]
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?thing ?thingLabel
            WHERE {
              ?thing a ?_kind_iri ; rdfs:label ?thingLabel .
            }
            ORDER BY ?thing ?thingLabel
            LIMIT 10
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bom", "format", "help", "home", "limit", "offset"})
    void aNameThatCommandsAndAddressesUseIsRefused(String taken) throws IOException {
        Files.writeString(folder.resolve("things.rq"), GOOD.replace("kind", taken));
        Problems problems = new Problems();

        Shelf.read(folder, problems);

        assertThat(problems.all())
                .anyMatch(it -> it.toString().contains(":10:12: '" + taken + "' is what commands"));
    }

    @Test
    void aQueryIsReadWithoutItsNeighbours() throws IOException {
        Problems problems = new Problems();
        Files.writeString(folder.resolve("things.rq"), GOOD);
        Files.writeString(folder.resolve("broken.rq"), "no query");

        Shelf shelf = Shelf.read(folder, "things", problems);

        assertThat(problems.all()).isEmpty();
        assertThat(shelf.queries()).extracting(StoredQuery::name).containsExactly("things");
    }

    @Test
    void anUnknownNameIsToldWithTheNamesOfAll() throws IOException {
        Problems problems = new Problems();
        Files.writeString(folder.resolve("things.rq"), GOOD);

        Shelf shelf = Shelf.read(folder, "thing", problems);

        assertThat(shelf.find("thing")).isEmpty();
        assertThat(shelf.unknown("thing")).contains("did you mean 'things'?");
    }

    @Test
    void aGoodFileComesOntoTheShelf() throws IOException {
        Problems problems = new Problems();
        Files.writeString(folder.resolve("things.rq"), GOOD);
        Files.writeString(folder.resolve("README.md"), "no query");

        Shelf shelf = Shelf.read(folder, problems);

        assertThat(problems.all()).isEmpty();
        StoredQuery query = shelf.find("things").orElseThrow();
        assertThat(query.summary()).isEqualTo("What is there?");
        assertThat(query.tags()).containsExactly("things");
        assertThat(query.columns()).containsExactly("thing", "thingLabel");
        assertThat(query.text()).isEqualTo(GOOD);
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "kind",
                                "_kind_iri",
                                true,
                                ParameterType.IRI,
                                List.of("kind"),
                                List.of(),
                                "meeting"),
                        Scope.PARAMETER);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheOneThatWasMeant() {
        Shelf shelf = SmallGraph.shelf();

        assertThat(shelf.find("contact")).isEmpty();
        assertThat(shelf.unknown("contact"))
                .startsWith("'contact' is no stored query; did you mean 'contacts'?");
    }

    static Stream<Arguments> mistakesInTheHeader() {
        return Stream.of(
                planted("#+ tags", "#+\ttags", "3:3", "a tab stands in the header; use blanks"),
                planted("#+ tags", "#+tags", "3:3", "'#+' needs a blank behind it; add one"),
                planted("#+ tags:", "#+ tag:", "3:4", "'tag' is no key here; did you mean 'tags'?"),
                planted("#+ tags: [things]", "#+ tags: [things", "4:12", "is no YAML here"),
                planted("#+ summary: What is there?\n", "", "1:4", "'summary' is missing; add it"),
                planted("there?", "there", "1:13", "'What is there' is no question"),
                planted(
                        "#+ description: One row a thing.\n",
                        "",
                        "1:4",
                        "'description' is missing"),
                planted("#+ x-columns: [thing, thingLabel]\n", "", "1:4", "'x-columns' is missing"),
                planted(
                        "thing, thingLabel",
                        "thingLabel, thing",
                        "6:15",
                        "write [thing, thingLabel]"),
                planted(
                        "#+ x-columns",
                        "#+ x-dated: [other]\n#+ x-columns",
                        "6:13",
                        "'other' is no variable of the query; take it out of 'x-dated'"),
                planted(
                        "#+ x-columns",
                        "#+ x-dated: [thing]\n#+ x-columns",
                        "6:13",
                        "'x-dated' needs the parameters ?__from_xsd_date and ?__to_xsd_date"),
                planted("WHERE", "#+ tags: [x]\nWHERE", "9:1", "'#+' stands below the header"),
                planted("- kind: meeting", "- kin: meeting", "5:13", "'kin' is no parameter here"),
                planted("- kind: meeting", "- kin: meeting", "10:12", "'kind' has no default"),
                planted("meeting", "Some Thing", "5:14", "kind: 'Some Thing' cannot be used"));
    }

    static Stream<Arguments> mistakesInTheQuery() {
        return Stream.of(
                planted("ORDER BY ?thing ?thingLabel\n", "", "7:1", "has no ORDER BY"),
                planted("LIMIT 10\n", "", "7:1", "has no LIMIT"),
                planted("?thing ?thingLabel\nW", "*\nW", "8:8", "'SELECT *' hides the columns"),
                planted(
                        "?thing a",
                        "{ SELECT DISTINCT * { ?x ?y ?z } } ?thing a",
                        "10:21",
                        "'SELECT *'"),
                planted("?thing a", "SERVICE <x:y> {} ?thing a", "10:3", "'SERVICE' asks another"),
                planted("WHERE", "FROM <x:y> WHERE", "9:1", "'FROM' narrows the dataset"),
                planted("?thing a", "BIND(1 AS ?_kind_iri) ?thing a", "10:13", "is a parameter"),
                planted("?thing a", "VALUES ?_kind_iri { 1 } ?thing a", "10:10", "is a parameter"),
                planted(
                        "?thing a",
                        "VALUES (?x ?_kind_iri) {} ?thing a",
                        "10:14",
                        "is a parameter"),
                planted("_kind_iri", "_kind_xsd_hour", "10:12", "has no type known here"),
                planted("; rdfs", ", ?__kind_iri ; rdfs", "10:25", "are both 'kind'; keep one"),
                planted("LIMIT 10", "LIMIT ?ten", "13:7", "is no SPARQL 1.1 here"),
                planted("_kind_iri", "kind", "5:14", "'kind' is no parameter here; there is none"));
    }

    @ParameterizedTest
    @MethodSource({"mistakesInTheHeader", "mistakesInTheQuery"})
    void aMistakeIsNamedWithItsPlaceAndTheFileLeftOut(
            String good, String bad, String place, String message) throws IOException {
        Problems problems = new Problems();
        assertThat(GOOD).contains(good);
        Files.writeString(folder.resolve("things.rq"), GOOD.replace(good, bad));

        Shelf shelf = Shelf.read(folder, problems);

        String start = folder.getFileName() + "/things.rq:" + place + ": ";
        assertThat(problems.all())
                .extracting(Problem::toString)
                .anyMatch(p -> p.startsWith(start) && p.contains(message));
        assertThat(shelf.queries()).isEmpty();
    }

    @Test
    void whatIsNoSelectIsRefused() {
        String asking = GOOD.substring(0, GOOD.indexOf("SELECT")) + "ASK { ?thing a ?_kind_iri }";

        assertThat(problemsOf(asking))
                .containsExactly("queries/x.rq:7:1: is no SELECT; write it as one");
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        assertThat(problemsOf("SELECT ?x { ?x ?y ?z } ORDER BY ?x LIMIT 1"))
                .containsExactly(
                        "queries/x.rq:1:1: there is no header; begin it with '#+ summary: ' and the"
                                + " question");
    }

    @Test
    void commentsAndTextsAreNoParameters() {
        String quiet =
                GOOD.replace("?thing a", "# ?_person_iri\n  FILTER(\"?_x\" != '?_y') ?thing a");

        assertThat(problemsOf(quiet)).isEmpty();
    }

    private static List<String> problemsOf(String text) {
        Problems problems = new Problems();
        QueryFile.read("x", text, "queries/x.rq", problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static Arguments planted(String good, String bad, String place, String message) {
        return Arguments.of(good, bad, place, message);
    }
}
