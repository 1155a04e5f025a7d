package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.StoredQuery;

/** The rows of a {@link Way} as people read them: tables, and a picture of the same. */
final class WayParts {
    private final Guide guide;
    private final Filled filled;
    private final WayAnswers.Answered answered;
    private final AnswerRows answer;
    private final WayCells cells;
    private final WayAnswers answers;

    WayParts(Guide guide, Filled filled, WayAnswers.Answered answered, WayAnswers answers) {
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
        List<List<Optional<Node>>> open =
                answer.rows().stream().filter(it -> answer.text(it, "month").isEmpty()).toList();
        return new Parts(months.columns(), months.all(), Bars.none(), List.of(undated(open)));
    }

    /** The longest silence of each two countries; none where its query is not there. */
    private Map<String, Months.Silence> silences() {
        Map<String, Months.Silence> silences = new TreeMap<>();
        Optional<StoredQuery> query = guide.shelf().find(Way.GAPS.query());
        if (query.isPresent() && !filled.given().containsKey("mode")) {
            Filled asked = filled.with(query.get());
            AnswerRows rows =
                    new AnswerRows(guide, answers.of(asked, guide.walk().dataset()).answer());
            WayCells silent = new WayCells(guide, rows);
            rows.rows()
                    .forEach(
                            it ->
                                    silences.computeIfAbsent(
                                            silent.key(it), any -> silent.silence(it)));
        }
        return silences;
    }

    private Section undated(List<List<Optional<Node>>> open) {
        List<String> columns = guide.columns("countries", "date", "mode", "contacts");
        List<Row> rows =
                open.stream()
                        .map(
                                it ->
                                        cells.row(
                                                columns,
                                                List.of(
                                                        cells.countries(it),
                                                        cells.between(it, "notBefore", "notAfter"),
                                                        List.of(cells.text(it, "modesLabel")),
                                                        cells.contacts(it)),
                                                it))
                        .toList();
        List<String> notes = rows.isEmpty() ? List.of() : List.of(guide.words("way.calendar.open"));
        return section("undated", notes, columns, rows);
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
