package org.envoygraph.queries;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * An answer in the W3C's result-set vocabulary, without blank nodes: the IRIs of rows and cells are
 * made from a digest of the answer, so that the same answer is the same graph and two answers in
 * one store stay apart.
 */
final class AnswerGraph {
    private static final String BASE = "https://w3id.org/envoygraph/answer/";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String base;

    AnswerGraph(Answer answer) {
        this.base = BASE + digest(answer) + "#";
        Node set = NodeFactory.createURI(base + "rows");
        say(set, RDF.type.asNode(), ResultSetGraphVocab.ResultSet.asNode());
        say(set, ResultSetGraphVocab.size.asNode(), number(answer.rows().size()));
        for (String column : answer.columns()) {
            say(set, ResultSetGraphVocab.resultVariable.asNode(), text(column));
        }
        for (int i = 0; i < answer.rows().size(); i++) {
            row(set, i + 1, answer.columns(), answer.rows().get(i));
        }
    }

    void write(OutputStream out) {
        graph.getPrefixMapping()
                .setNsPrefix("answer", base)
                .setNsPrefix("rs", ResultSetGraphVocab.getURI())
                .setNsPrefix("xsd", XSD.getURI());
        RDFDataMgr.write(out, graph, Lang.TURTLE);
    }

    private void row(Node set, int number, List<String> columns, List<Optional<Node>> cells) {
        Node row = NodeFactory.createURI(base + "row-" + number);
        say(set, ResultSetGraphVocab.solution.asNode(), row);
        say(row, RDF.type.asNode(), ResultSetGraphVocab.ResultSolution.asNode());
        say(row, ResultSetGraphVocab.index.asNode(), number(number));
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            cells.get(i).ifPresent(value -> cell(row, column, value));
        }
    }

    private void cell(Node row, String column, Node value) {
        Node cell = NodeFactory.createURI(row.getURI() + "." + column);
        say(row, ResultSetGraphVocab.binding.asNode(), cell);
        say(cell, RDF.type.asNode(), ResultSetGraphVocab.ResultBinding.asNode());
        say(cell, ResultSetGraphVocab.variable.asNode(), text(column));
        say(cell, ResultSetGraphVocab.value.asNode(), value);
    }

    private void say(Node subject, Node property, Node value) {
        graph.add(subject, property, value);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static String digest(Answer answer) {
        try {
            byte[] content =
                    (answer.columns() + "\n" + answer.rows()).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
