package org.envoygraph.queries;

import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.BOUND;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;

/** The text of a stored query without its header. */
final class QueryText {
    private static final String MARK = "#+";
    private static final Pattern HEADER = Pattern.compile("(?:#\\+.*\\R)+");

    private final String body;

    QueryText(String text) {
        this.body =
                text.lines()
                        .dropWhile(line -> line.startsWith(MARK))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * The text of a file with an empty line for each line of its header, so that places stay. A
     * parser reads a header as comments, sign by sign, which takes it longer than the query.
     */
    static String withoutHeader(String text) {
        Matcher header = HEADER.matcher(text);
        return header.lookingAt()
                ? "\n".repeat((int) header.group().lines().count()) + text.substring(header.end())
                : text;
    }

    String body() {
        return body;
    }

    /**
     * The text with terms in place of parameters; as it is, where SPARQL allows no term there.
     *
     * @param question stands in a comment above it
     */
    String filledIn(String question, Map<Var, Node> values) {
        String heading = "# " + Shown.oneLine(question) + "\n" + Scope.lost(values);
        String filled = values.isEmpty() ? body : replaced(values);
        try {
            QueryFactory.create(filled, Syntax.syntaxSPARQL_11);
            return heading + filled;
        } catch (QueryException noTermAllowed) {
            return heading + body;
        }
    }

    /** {@code BOUND(?x)} takes variables only; of a value it is true. */
    private String replaced(Map<Var, Node> values) {
        List<Word> words = Word.all(body, "");
        int[] lines = starts(body);
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.isVariable() && values.containsKey(Var.alloc(word.variable()))) {
                boolean asked = i > 1 && words.get(i - 2).is(BOUND);
                Word first = asked ? words.get(i - 2) : word;
                Word last = asked ? words.get(i + 1) : word;
                Node value = values.get(Var.alloc(word.variable()));
                filled.append(body, done, first.start(lines))
                        .append(asked ? "true" : NodeFmtLib.strNT(value));
                done = last.start(lines) + last.text().length();
            }
        }
        return filled.append(body.substring(done)).toString();
    }

    /** Where each line begins. */
    private static int[] starts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }
}
