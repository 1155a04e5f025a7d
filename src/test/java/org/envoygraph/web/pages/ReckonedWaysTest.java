package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is reckoned for pages about all contacts, against the answers of the stored queries. */
class ReckonedWaysTest {
    private static final int ROWS = 1_000;
    private static final Node UNCERTAIN = Terms.thing("identification", "uncertain");
    private static final Node TODAY =
            NodeFactory.createLiteralDT("2026-11-23", XSDDatatype.XSDdate);
    private static final Node CALL = Terms.thing("meeting", "kim-liu-2022-12-07");

    private static Shelf shelf;
    private static DatasetGraph dataset;
    @TempDir private Path home;

    @BeforeAll
    static void shipped() throws Exception {
        shelf = Shelf.read(Path.of("queries"), new Problems());
        dataset = Shipped.graph();
    }

    @BeforeEach
    void begin() {
        dataset.begin(TxnType.WRITE);
    }

    @AfterEach
    void takeBackWhatWasChanged() {
        dataset.abort();
        dataset.end();
    }

    private static StoredQuery query(Way way) {
        return shelf.find(way.query()).orElseThrow();
    }

    private Answer reckoned(Way way) {
        return reckoned(new Filled(query(way), Map.of(), 0, ROWS));
    }

    /** Reads all contacts anew, since nothing is committed. */
    private static Answer reckoned(Filled asked) {
        return answers().rows(asked, dataset, Patience.endless());
    }

    private static WayAnswers answers() {
        return new WayAnswers(new AllContacts(), Recent.answers());
    }

    private Answer asked(Way way) throws Exception {
        return query(way).ask(dataset, Map.of(), new Window(0, ROWS));
    }

    private void add(String fact, Node property, Node value) {
        add(Terms.thing("fact", fact), property, value);
    }

    private void add(Node thing, Node property, Node value) {
        dataset.add(Walk.iri(Terms.GRAPHS + "x"), thing, property, value);
    }

    private void changes(Way way, Runnable change) throws Exception {
        Answer before = reckoned(way);
        change.run();

        assertThat(reckoned(way)).isNotEqualTo(before).isEqualTo(asked(way));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theShippedTextIsTheOneThatIsReckoned(Way way) {
        assertThat(Way.asking(query(way)))
                .as("of another text it is reckoned otherwise: %s", query(way).text().hashCode())
                .contains(way);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theRowsAreThoseOfTheStoredQueryAndChangeWithTheData(Way way) throws Exception {
        assertThat(reckoned(way).rows()).hasSizeGreaterThan(5);
        assertThat(reckoned(way)).isEqualTo(asked(way));

        changes(
                way,
                () -> {
                    add("c019-01", Terms.IDENTIFICATION, UNCERTAIN);
                    add("ns-02", Terms.IDENTIFICATION, UNCERTAIN);
                });
        changes(way, () -> add("mn-01", Terms.RETRACTED_ON, TODAY));
        changes(way, () -> dataset.deleteAny(Node.ANY, CALL, Terms.EVENT_STATUS, Node.ANY));
    }

    @Test
    void aDateWithOneEndOrNoneIsOpenThere() throws Exception {
        Node when = Walk.iri(Terms.THINGS + "when/of-a-test");
        Node meeting = Terms.thing("meeting", "kim-liu-2023-10");
        List<Node> facts = new Walk(dataset).from(Terms.ABOUT, meeting);
        facts.forEach(it -> dataset.deleteAny(Node.ANY, it, Terms.WHEN, Node.ANY));
        add(facts.get(0), Terms.WHEN, when);
        for (Node end : List.of(Terms.LATEST, Terms.EARLIEST)) {
            for (Way way : List.of(Way.CALENDAR, Way.PAIRS)) {
                assertThat(reckoned(way)).as("%s", way).isEqualTo(asked(way));
            }
            add(when, end, Cells.day("2023-10-09"));
        }
        assertThat(reckoned(Way.CALENDAR)).isEqualTo(asked(Way.CALENDAR));
    }

    @Test
    void theContactsOfARowAreThoseThatItsFactsAreAbout() {
        Filled all = new Filled(query(Way.CALENDAR), Map.of(), 0, ROWS);
        WayAnswers.Answered page = answers().of(all, dataset, Patience.endless());
        Guide guide = new Guide(new Walk(dataset), Strings.all(), shelf);
        AnswerRows rows = new AnswerRows(guide, reckoned(all));
        WayCells cells = new WayCells(guide, rows);

        for (int i = 0; i < rows.rows().size(); i++) {
            List<Optional<Node>> row = rows.rows().get(i);
            assertThat(cells.meetings(row)).containsAll(page.contacts(i).get());
        }
    }

    @Test
    void aPageHasTheFactsOfRowsWithoutAMonthAlone() {
        Filled all = new Filled(query(Way.CALENDAR), Map.of(), 0, ROWS);
        List<List<Optional<Node>>> page =
                answers().of(all, dataset, Patience.endless()).answer().rows();
        List<List<Optional<Node>>> whole = reckoned(all).rows();
        int month = ContactMonths.COLUMNS.indexOf("month");
        int facts = ContactMonths.COLUMNS.indexOf("facts");

        assertThat(page).hasSameSizeAs(whole);
        for (int i = 0; i < page.size(); i++) {
            List<Optional<Node>> shown = new ArrayList<>(whole.get(i));
            if (shown.get(month).isPresent()) {
                shown.set(facts, Optional.empty());
            }
            assertThat(page.get(i)).isEqualTo(shown);
        }
    }

    @Test
    void aHomeMayHaveAQuestionOfItsOwnUnderTheName() throws Exception {
        String text = query(Way.GAPS).text().replace("DESC(?fewestDays)", "ASC(?fewestDays)");
        Files.writeString(home.resolve("longest-silences.rq"), text);
        StoredQuery own = Shelf.read(home, new Problems()).find(Way.GAPS.query()).orElseThrow();

        Answer answer = reckoned(new Filled(own, Map.of(), 0, ROWS));

        assertThat(answer).isEqualTo(own.ask(dataset, Map.of(), new Window(0, ROWS)));
        assertThat(answer).isNotEqualTo(reckoned(Way.GAPS));
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR, country=china",
        "CALENDAR, partner=china",
        "CALENDAR, country=united-states&partner=china",
        "CALENDAR, country=china&partner=united-states",
        "CALENDAR, mode=phone",
        "CALENDAR, country=south-korea&mode=in-person&from=2021-06-01&to=2022-12-31",
        "CALENDAR, from=2022-01-01",
        "CALENDAR, to=2021-12-31",
        "GAPS, country=china",
        "GAPS, partner=https://w3id.org/envoygraph/id/country/china",
        "GAPS, country=united-states&partner=south-korea",
        "GAPS, from=2022-01-01&to=2022-12-06",
        "GAPS, country=china&from=2022-03-30",
        "PAIRS, country=china",
        "PAIRS, partner=united-states&mode=phone",
        "PAIRS, country=united-states&partner=china",
        "PAIRS, from=2021-06-01&to=2022-12-31",
        "PEOPLE, person=sung-kim",
        "PEOPLE, person=liu-xiaoming&mode=phone",
        "PEOPLE, mode=in-person",
        "PEOPLE, country=united-states",
        "PEOPLE, person=liu-xiaoming&country=united-states&from=2021-01-01&to=2022-12-31",
        "PEOPLE, country=south-korea&mode=phone",
        "PEOPLE, from=2022-03-30",
        "PEOPLE, to=2022-03-30",
    })
    void whoeverIsGivenComesFirstAsInTheStoredQuery(Way way, String fields) throws Exception {
        Map<String, List<String>> given = given(fields);

        Answer answer = reckoned(new Filled(query(way), given, 0, ROWS));

        assertThat(Way.reckons(given.keySet())).isTrue();
        assertThat(answer.rows()).isNotEmpty();
        assertThat(answer).isEqualTo(query(way).ask(dataset, given, new Window(0, ROWS)));
        assertThat(answer).isNotEqualTo(reckoned(way));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 1000", "2, 3", "3, 1000", "9000, 5"})
    void someRowsAreThoseOfTheStoredQuery(int offset, int limit) throws Exception {
        Window window = new Window(offset, limit);
        Map<String, List<String>> given = given("country=united-states");
        for (Way way : Way.values()) {
            assertThat(known(way, given, window, Patience.endless()))
                    .as("%s", way)
                    .contains(query(way).ask(dataset, given, window));
        }
    }

    private static Optional<Answer> known(
            Way way, Map<String, List<String>> given, Window window, Patience patience) {
        Filled asked = new Filled(query(way), given, 0, ROWS);
        return answers().known(asked, window, dataset, patience);
    }

    @Test
    void whatIsNotReadOrMayBeRefusedOrIsFarBehindIsNotKnown() {
        Window first = new Window(0, ROWS);
        Patience endless = Patience.endless();

        assertThat(known(Way.GAPS, Map.of(), first, endless)).isPresent();
        assertThat(known(Way.GAPS, Map.of(), first, Patience.of(0))).isEmpty();
        assertThat(known(Way.GAPS, given("country=chnia"), first, endless)).isEmpty();
        assertThat(known(Way.GAPS, given("language=ko"), first, endless)).isEmpty();
        assertThat(known(Way.GAPS, Map.of(), new Window(20_000, 1), endless)).isEmpty();
    }

    private static Map<String, List<String>> given(String fields) {
        return Stream.of(fields.split("&"))
                .map(it -> it.split("="))
                .collect(Collectors.toMap(it -> it[0], it -> List.of(it[1])));
    }

    @Test
    void aCountryHasNoContactsWithItself() throws Exception {
        Map<String, List<String>> given = given("country=china&partner=china");
        for (Way way : List.of(Way.CALENDAR, Way.GAPS, Way.PAIRS)) {
            assertThat(reckoned(new Filled(query(way), given, 0, ROWS)))
                    .isEqualTo(query(way).ask(dataset, given, new Window(0, ROWS)))
                    .satisfies(it -> assertThat(it.rows()).isEmpty());
        }
    }

    @Test
    void whatIsNotThereIsRefusedAsTheStoredQueryDoes() {
        Filled wrong = new Filled(query(Way.GAPS), given("country=chnia"), 0, ROWS);

        assertThatThrownBy(() -> reckoned(wrong))
                .isInstanceOf(Filled.NoAnswer.class)
                .hasMessageContaining("chnia");
    }

    @Test
    void whatIsGivenBesidesIsAskedOfTheStoredQuery() throws Exception {
        Map<String, List<String>> given = given("include-uncertain=true");
        Filled some = new Filled(query(Way.CALENDAR), given, 0, ROWS);

        Answer answer = reckoned(some);

        assertThat(answer).isEqualTo(query(Way.CALENDAR).ask(dataset, given, new Window(0, ROWS)));
        assertThat(answer).isNotEqualTo(reckoned(Way.CALENDAR));
    }
}
