package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Answer TALKS =
            answer(
                    List.of("counterpart", "counterpartLabel", "earliest", "heldIn", "facts"),
                    row(person("liu"), label("刘晓明"), day("2022-12-07"), null, text("kd-01")),
                    row(person("noh"), null, day("2022-01-20"), person("x"), text("yn-02 yn-03")));

    @Test
    void aTableShowsLabelsAndTheNumberOfRows() throws IOException {
        assertThat(table(TALKS, 0))
                .isEqualTo(
                        """
                        counterpart  earliest    held in  facts
                        刘晓明       2022-12-07           kd-01
                        noh          2022-01-20  x        yn-02 yn-03
                        2 rows
                        """);
    }

    @Test
    void aNarrowTerminalWrapsLongText() throws IOException {
        Answer said =
                answer(
                        List.of("gist", "fact"),
                        row(label("He urged caution and a long view of things."), text("yn-17")));

        assertThat(table(said, 24))
                .isEqualTo(
                        """
                        gist               fact
                        He urged caution   yn-17
                        and a long view
                        of things.
                        1 row
                        """);
    }

    @Test
    void whereATableWouldCutWordsEachRowIsToldLineByLine() throws IOException {
        assertThat(table(TALKS, 30))
                .isEqualTo(
                        """
                        counterpart  刘晓明
                        earliest     2022-12-07
                        facts        kd-01

                        counterpart  noh
                        earliest     2022-01-20
                        held in      x
                        facts        yn-02 yn-03

                        2 rows
                        """);
    }

    @Test
    void aWordWiderThanItsColumnIsBroken() throws IOException {
        Answer said = answer(List.of("gist", "fact"), row(label("朝鲜半岛问题特别代表"), text("yn-17")));

        assertThat(table(said, 16).lines().toList())
                .containsExactly("gist       fact", "朝鲜半岛   yn-17", "问题特别", "代表", "1 row");
    }

    @Test
    void noTableCarriesControlCharactersToATerminal() throws IOException {
        Answer said = answer(List.of("gist"), row(label("red\u001B[31m\nline\u202E")));

        assertThat(table(said, 0)).isEqualTo("gist\nred [31m line\n1 row\n");
    }

    @Test
    void aFullAnswerSaysThatThereMayBeMore() throws IOException {
        Answer full = new Answer(List.of("fact"), List.of(row(text("kd-01"))), true);

        assertThat(table(full, 0))
                .endsWith("1 row, the most this query gives; narrow the question for others\n");
    }

    @Test
    void anEmptyAnswerKeepsItsColumns() throws IOException {
        assertThat(table(answer(List.of("fact")), 80)).isEqualTo("fact\n0 rows\n");
    }

    @Test
    void csvIsQuotedAndHoldsNoFormula() throws IOException {
        Answer hostile =
                answer(
                        List.of("a", "b", "c"),
                        row(text("=1+1"), text("-5"), text("+82.5")),
                        row(text("@SUM(A1)"), text("-x"), text("\tx")),
                        row(text("+1\"2"), day("2022-12-07"), null),
                        row(text("one, two"), text("two\nlines"), person("liu")));

        assertThat(written(AnswerFormat.CSV, hostile))
                .isEqualTo(
                        "a,b,c\r\n'=1+1,-5,+82.5\r\n'@SUM(A1),'-x,'\tx\r\n\"'+1\"\"2\",2022-12-07,\r\n"
                                + "\"one, two\",\"two\nlines\",https://w3id.org/envoygraph/id/person/liu"
                                + "\r\n");
    }

    @Test
    void tsvKeepsTheTerms() throws IOException {
        assertThat(written(AnswerFormat.TSV, TALKS).lines().toList())
                .startsWith(
                        "?counterpart\t?counterpartLabel\t?earliest\t?heldIn\t?facts",
                        "<https://w3id.org/envoygraph/id/person/liu>\t\"刘晓明\"@en\t"
                                + "\"2022-12-07\"^^<http://www.w3.org/2001/XMLSchema#date>\t\t\"kd-01\"");
    }

    @Test
    void jsonReadsBackToTheSameRows() throws IOException {
        ByteArrayInputStream in =
                new ByteArrayInputStream(
                        written(AnswerFormat.JSON, TALKS).getBytes(StandardCharsets.UTF_8));

        assertSameRows(ResultSetMgr.read(in, ResultSetLang.RS_JSON));
    }

    @Test
    void turtleReadsBackToTheSameRows() throws IOException {
        Model model = ModelFactory.createDefaultModel();
        ByteArrayInputStream in =
                new ByteArrayInputStream(
                        written(AnswerFormat.TURTLE, TALKS).getBytes(StandardCharsets.UTF_8));
        RDFDataMgr.read(model, in, Lang.TURTLE);

        assertSameRows(ResultSetFactory.makeResults(model));
    }

    @Test
    void turtleHasNoBlankNodesAndTheSameAnswerIsTheSameGraph() throws IOException {
        String turtle = written(AnswerFormat.TURTLE, TALKS);
        Answer fewer = new Answer(TALKS.columns(), TALKS.rows().subList(0, 1), false);

        assertThat(turtle).contains("answer:row-2.counterpart").doesNotContain("[", "_:");
        assertThat(written(AnswerFormat.TURTLE, TALKS)).isEqualTo(turtle);
        assertThat(written(AnswerFormat.TURTLE, fewer).lines().findFirst())
                .isNotEqualTo(turtle.lines().findFirst());
    }

    @Test
    void formatsAreFoundByTheWordsUsersWrite() {
        assertThat(Arrays.stream(AnswerFormat.values()).map(AnswerFormat::word))
                .containsExactly("csv", "tsv", "json", "turtle");
        assertThat(AnswerFormat.find("turtle")).contains(AnswerFormat.TURTLE);
        assertThat(AnswerFormat.find("xls")).isEmpty();
    }

    private static void assertSameRows(ResultSet read) {
        int rows = 0;
        while (read.hasNext()) {
            var row = read.next();
            List<Optional<Node>> cells =
                    TALKS.columns().stream()
                            .map(c -> Optional.ofNullable(row.get(c)).map(n -> n.asNode()))
                            .toList();
            assertThat(TALKS.rows()).contains(cells);
            rows++;
        }
        assertThat(read.getResultVars()).containsExactlyInAnyOrderElementsOf(TALKS.columns());
        assertThat(rows).isEqualTo(2);
    }

    private static String table(Answer answer, int width) throws IOException {
        StringBuilder out = new StringBuilder();
        answer.writeTable(out, width);
        return out.toString();
    }

    private static String written(AnswerFormat format, Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static Answer answer(List<String> columns, List<Optional<Node>>... rows) {
        List<List<Optional<Node>>> all = new ArrayList<>();
        for (List<Optional<Node>> row : rows) {
            all.add(row);
        }
        return new Answer(columns, all, false);
    }

    private static List<Optional<Node>> row(Node... cells) {
        return Arrays.stream(cells).map(Optional::ofNullable).toList();
    }

    private static Node person(String id) {
        return NodeFactory.createURI("https://w3id.org/envoygraph/id/person/" + id);
    }

    private static Node label(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
}
