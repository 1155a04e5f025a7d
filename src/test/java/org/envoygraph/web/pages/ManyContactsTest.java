package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages over more contacts than a reader, or a walk, goes through. */
class ManyContactsTest {
    static {
        JenaSystem.init();
    }

    private static final int ALL = Walk.MOST + 100;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final Node GRAPH = Walk.iri(Terms.GRAPHS + "x");
    private static final Node CHINA = Terms.thing("country", "china");
    private static final Node JAPAN = Terms.thing("country", "japan");
    private static final Node LI = Terms.thing("person", "li");
    private static final Node MORI = Terms.thing("person", "mori");
    private static final DatasetGraph DATA = DatabaseMgr.createDatasetGraph();

    private static Shelf shelf;

    /** One each five days, the last one first. */
    @BeforeAll
    static void contacts() throws Exception {
        shelf = Shelf.read(Path.of("queries"), new Problems());
        DATA.begin(TxnType.WRITE);
        named(CHINA, Terms.COUNTRY_CLASS, "China");
        named(JAPAN, Terms.COUNTRY_CLASS, "Japan");
        named(LI, Terms.PERSON, "Li");
        named(MORI, Terms.PERSON, "Mori");
        for (int i = 0; i < ALL; i++) {
            contact(i, FIRST.plusDays(5L * (ALL - 1 - i)));
        }
        DATA.commit();
        DATA.end();
    }

    @BeforeEach
    void begin() {
        DATA.begin(TxnType.READ);
    }

    @AfterEach
    void end() {
        DATA.end();
    }

    private static void named(Node thing, Node type, String label) {
        say(thing, Walk.TYPE, type);
        say(thing, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
    }

    private static void contact(int number, LocalDate day) {
        Node meeting = Terms.thing("meeting", "m" + number);
        named(meeting, Terms.MEETING, "Talks " + number);
        say(meeting, Walk.TYPE, Terms.INTERACTION);
        say(meeting, Terms.EVENT_STATUS, Terms.thing("status", "held"));
        part(meeting, "a", LI, CHINA);
        part(meeting, "b", MORI, JAPAN);
        Node fact = Terms.thing("fact", "f" + number);
        say(fact, Terms.ABOUT, meeting);
        say(fact, DCTerms.identifier.asNode(), Cells.text("f" + number));
        Node when = Terms.thing("when", "w" + number);
        say(meeting, Terms.WHEN, when);
        say(fact, Terms.WHEN, when);
        say(when, Terms.EARLIEST, Cells.day(day.toString()));
        say(when, Terms.LATEST, Cells.day(day.toString()));
    }

    private static void part(Node meeting, String name, Node person, Node country) {
        Node part = Walk.iri(meeting.getURI() + "/" + name);
        say(meeting, Terms.PARTICIPATION, part);
        say(part, Terms.PARTICIPANT, person);
        say(part, Terms.FOR_PARTY, country);
    }

    private static void say(Node thing, Node property, Node value) {
        DATA.add(GRAPH, thing, property, value);
    }

    private static Guide guide() {
        return new Guide(new Walk(DATA), Strings.all(), shelf);
    }

    @Test
    void theLatestOfAPersonAreShownThoughAWalkDoesNotSeeThem() {
        Section contacts =
                new Contacts(guide())
                        .of(LI, () -> new AllContacts().of(DATA, Patience.endless()).all());

        assertThat(contacts.rows()).hasSize(Listing.MOST_ROWS);
        assertThat(contacts.rows().get(0).cells().get(1).values().get(0).text())
                .isEqualTo("Talks 0");
        assertThat(contacts.notes()).singleElement().asString().contains("of " + ALL + " ");
    }

    private static WayAnswers.Answered answered(Filled asked) {
        return new WayAnswers(new AllContacts(), Recent.answers())
                .of(asked, DATA, Patience.endless());
    }

    @Test
    void aCalendarOfManyCountsThemAndSaysWhatItLeavesOut() {
        Filled asked = Filled.nothing(shelf.find(Way.CALENDAR.query()).orElseThrow());

        List<Calendar.Pair> pairs = new Months(guide(), answered(asked), Map.of()).all();

        Calendar.Pair pair = pairs.get(0);
        assertThat(pair.years()).hasSize(12);
        assertThat(pair.years().get(0).name()).isEqualTo("2018");
        Calendar.InMonth may = pair.years().get(1).months().get(4);
        assertThat(may.contacts()).singleElement().extracting(Shown::text).isEqualTo("6 ?");
        long shown =
                pair.years().stream()
                        .flatMap(it -> it.months().stream())
                        .flatMap(it -> it.contacts().stream())
                        .mapToInt(it -> Integer.parseInt(it.text().split(" ")[0]))
                        .sum();
        assertThat(pair.undated()).isEqualTo(ALL - shown + " more before 2007");
    }

    @Test
    void aCellShowsTheFirstOfManyFactsAndCountsTheOthers() {
        Answer people =
                answered(Filled.nothing(shelf.find(Way.PEOPLE.query()).orElseThrow())).answer();

        Section table = new AnswerRows(guide(), people).table(0, 1);

        List<Row.Cell> cells = table.rows().get(0).cells();
        List<Shown> facts = cells.get(cells.size() - 1).values();
        assertThat(facts).hasSize(61);
        assertThat(facts.get(60).text()).startsWith("and " + (ALL - 60) + " more");
    }

    @Test
    void aRowNamesTheFirstOfManySourcesAndCountsThemAll() {
        Filled asked = Filled.nothing(shelf.find(Way.PEOPLE.query()).orElseThrow());

        WayParts parts = new WayParts(guide(), asked, answered(asked), ManyContactsTest::answered);

        Row row = parts.of(Way.PEOPLE).sections().get(0).rows().get(0);
        assertThat(row.count()).isEqualTo(ALL);
        assertThat(row.sources()).hasSize(WayCells.MOST + 1);
        assertThat(row.sources().get(WayCells.MOST).name().text())
                .startsWith("and " + (ALL - WayCells.MOST) + " more");
    }
}
