package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.StoredQuery;

/** The rows of a {@link Way} as people read them: tables, and a picture of the same. */
final class WayParts {
    private static final int MOST_UNDATED = 200;

    private final Guide guide;
    private final Filled filled;
    private final WayAnswers.Answered answered;
    private final AnswerRows answer;
    private final WayCells cells;
    private final Function<Filled, WayAnswers.Answered> answers;

    WayParts(
            Guide guide,
            Filled filled,
            WayAnswers.Answered answered,
            Function<Filled, WayAnswers.Answered> answers) {
        this.guide = guide;
        this.filled = filled;
        this.answered = answered;
        this.answer = new AnswerRows(guide, answered.answer());
        this.answers = answers;
        this.cells = new WayCells(guide, answer);
    }

    /** What stands on the page, in this order; what there is none of is empty. */
    record Parts(
            MonthColumns columns, List<Calendar.Pair> pairs, Bars bars, List<Section> sections) {
        boolean hasPairs() {
            return !pairs.isEmpty();
        }
    }

    Parts of(Way way) {
        return switch (way) {
            case CALENDAR -> calendar();
            case GAPS -> gaps();
            case PAIRS -> pairs();
            case PEOPLE -> people();
        };
    }

    private List<List<Optional<Node>>> shown() {
        return answer.rows().stream().skip(filled.skip()).limit(filled.rows()).toList();
    }

    private Parts calendar() {
        Months months = new Months(guide, answered, silences());
        List<Integer> open =
                IntStream.range(0, answer.rows().size())
                        .filter(it -> answer.text(answer.rows().get(it), "month").isEmpty())
                        .boxed()
                        .toList();
        return new Parts(months.columns(), months.all(), Bars.none(), List.of(undated(open)));
    }

    /** The longest silence of each two countries; none where its query is not there. */
    private Map<String, Months.Silence> silences() {
        Map<String, Months.Silence> silences = new TreeMap<>();
        Optional<StoredQuery> query = guide.shelf().find(Way.GAPS.query());
        if (query.isPresent() && !filled.given().containsKey("mode")) {
            Filled asked = filled.with(query.get());
            AnswerRows rows = new AnswerRows(guide, answers.apply(asked).answer());
            WayCells silent = new WayCells(guide, rows);
            rows.rows()
                    .forEach(
                            it ->
                                    silences.computeIfAbsent(
                                            silent.key(it), any -> silent.silence(it)));
        }
        return silences;
    }

    /** Rows that stand in no month, by their places; not more than one reads. */
    private Section undated(List<Integer> open) {
        List<String> columns = guide.columns("countries", "date", "mode", "contacts");
        List<Row> rows = open.stream().limit(MOST_UNDATED).map(it -> undated(columns, it)).toList();
        List<String> notes = new ArrayList<>();
        if (!rows.isEmpty()) {
            notes.add(guide.words("way.calendar.open"));
        }
        if (rows.size() < open.size()) {
            notes.add(guide.words("note.some-rows", rows.size(), open.size()));
        }
        return section("undated", notes, columns, rows);
    }

    private Row undated(List<String> columns, int place) {
        List<Optional<Node>> row = answer.rows().get(place);
        List<Node> contacts = answered.contacts(place).orElseGet(() -> cells.meetings(row));
        return cells.row(
                columns,
                List.of(
                        cells.countries(row),
                        cells.between(row, "notBefore", "notAfter"),
                        List.of(cells.text(row, "modesLabel")),
                        cells.contacts(contacts)),
                row);
    }

    private Section section(String id, List<String> notes, List<String> columns, List<Row> rows) {
        String heading = guide.words("section." + id);
        return new Section(id, heading, notes, columns, rows, List.of()).withoutEmptyColumns();
    }

    private Parts gaps() {
        List<String> columns = guide.columns("countries", "days", "after", "until");
        List<Bars.Amount> amounts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (List<Optional<Node>> row : shown()) {
            String days = cells.days(row);
            rows.add(
                    cells.row(
                            columns,
                            List.of(
                                    cells.countries(row),
                                    List.of(Shown.text(days)),
                                    cells.contact(row, "earlier"),
                                    cells.contact(row, "later")),
                            row));
            amounts.add(
                    new Bars.Amount(
                            cells.names(row, "country", "partner"),
                            answer.text(row, "earlierLatest")
                                    + " – "
                                    + answer.text(row, "laterEarliest"),
                            Integer.parseInt(answer.text(row, "fewestDays")),
                            Integer.parseInt(answer.text(row, "mostDays")),
                            guide.words("way.days", days)));
        }
        return parts(amounts, section("gaps", List.of(), columns, rows));
    }

    private static Parts parts(List<Bars.Amount> amounts, Section section) {
        return new Parts(MonthColumns.none(), List.of(), Bars.of(amounts), List.of(section));
    }

    private Parts pairs() {
        List<String> columns = guide.columns("countries", "number", "begin", "end");
        List<Bars.Amount> amounts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (List<Optional<Node>> row : shown()) {
            rows.add(
                    new Row(
                            Guide.cells(
                                    columns,
                                    List.of(
                                            cells.countries(row),
                                            cells.number(row, "country", "partner"),
                                            cells.contact(row, "first"),
                                            cells.contact(row, "last"))),
                            Stream.of("first", "last")
                                    .flatMap(it -> answer.node(row, it).stream())
                                    .distinct()
                                    .flatMap(it -> guide.sources(it).stream())
                                    .toList(),
                            ""));
            amounts.add(amount(row, "country", "partner"));
        }
        return parts(amounts, section("pairs", List.of(), columns, rows));
    }

    private Bars.Amount amount(List<Optional<Node>> row, String one, String other) {
        String contacts = answer.text(row, "contacts");
        int count = Integer.parseInt(contacts);
        return new Bars.Amount(cells.names(row, one, other), "", count, count, contacts);
    }

    private Parts people() {
        List<String> columns = guide.columns("party", "with", "number");
        List<Bars.Amount> amounts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (List<Optional<Node>> row : shown()) {
            rows.add(
                    cells.row(
                            columns,
                            List.of(
                                    cells.thing(row, "person"),
                                    cells.thing(row, "counterpart"),
                                    cells.number(row, "person", "counterpart")),
                            row));
            amounts.add(amount(row, "person", "counterpart"));
        }
        return parts(amounts, section("people", List.of(), columns, rows));
    }
}
