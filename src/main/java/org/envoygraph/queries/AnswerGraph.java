package org.envoygraph.queries;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
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

    private final StreamRDF out;
    private final String base;

    private AnswerGraph(StreamRDF out, String base) {
        this.out = out;
        this.base = base;
    }

    /** Writes an answer as Turtle, row by row. */
    static void write(Answer answer, OutputStream to) {
        String base = BASE + digest(answer) + "#";
        StreamRDF out = StreamRDFWriter.getWriterStream(to, RDFFormat.TURTLE_BLOCKS);
        out.start();
        out.prefix("answer", base);
        out.prefix("rs", ResultSetGraphVocab.getURI());
        out.prefix("xsd", XSD.getURI());
        new AnswerGraph(out, base).rows(answer);
        out.finish();
    }

    private void rows(Answer answer) {
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

    private void row(Node set, int number, List<String> columns, List<Optional<Node>> cells) {
        Node row = NodeFactory.createURI(base + "row-" + number);
        say(set, ResultSetGraphVocab.solution.asNode(), row);
        say(row, RDF.type.asNode(), ResultSetGraphVocab.ResultSolution.asNode());
        say(row, ResultSetGraphVocab.index.asNode(), number(number));
        List<Integer> filled =
                IntStream.range(0, cells.size())
                        .filter(i -> cells.get(i).isPresent())
                        .boxed()
                        .toList();
        for (int i : filled) {
            say(row, ResultSetGraphVocab.binding.asNode(), cell(row, columns.get(i)));
        }
        for (int i : filled) {
            Node cell = cell(row, columns.get(i));
            say(cell, RDF.type.asNode(), ResultSetGraphVocab.ResultBinding.asNode());
            say(cell, ResultSetGraphVocab.variable.asNode(), text(columns.get(i)));
            say(cell, ResultSetGraphVocab.value.asNode(), cells.get(i).orElseThrow());
        }
    }

    private static Node cell(Node row, String column) {
        return NodeFactory.createURI(row.getURI() + "." + column);
    }

    private void say(Node subject, Node property, Node value) {
        out.triple(Triple.create(subject, property, value));
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
