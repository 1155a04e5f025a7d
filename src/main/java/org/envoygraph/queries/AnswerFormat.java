package org.envoygraph.queries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** The forms of an answer for programs; people read the table of {@link Answer}. */
public enum AnswerFormat {
    /** RFC 4180, safe to open in a spreadsheet. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** SPARQL 1.1 results: terms as in Turtle. */
    TSV("tsv", "text/tab-separated-values; charset=utf-8"),
    /** SPARQL 1.1 results. */
    JSON("json", "application/sparql-results+json"),
    /** The W3C's result-set vocabulary, without blank nodes. */
    TURTLE("ttl", "text/turtle; charset=utf-8");

    private final String suffix;
    private final String mediaType;

    AnswerFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** The format that a user names: {@code csv}, {@code tsv}, {@code json}, {@code turtle}. */
    public static Optional<AnswerFormat> find(String name) {
        return Arrays.stream(values()).filter(f -> f.word().equals(name)).findFirst();
    }

    /** Its name as users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a file or an address, without the dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes a whole answer; the stream stays open. */
    public void write(Answer answer, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        switch (this) {
            case CSV -> written.write(csv(answer));
            case TSV -> write(answer, ResultSetLang.RS_TSV, written);
            case JSON -> write(answer, ResultSetLang.RS_JSON, written);
            case TURTLE -> AnswerGraph.write(answer, written);
        }
        written.writeTo(out);
        out.flush();
    }

    private static byte[] csv(Answer answer) throws IOException {
        StringBuilder text = new StringBuilder();
        Csv.write(answer, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Answer answer, Lang lang, OutputStream out) {
        RowSetWriterRegistry.getFactory(lang)
                .create(lang)
                .write(out, rowSet(answer), new Context());
    }

    private static RowSet rowSet(Answer answer) {
        List<Var> vars = answer.columns().stream().map(Var::alloc).toList();
        Iterator<Binding> rows =
                answer.rows().stream()
                        .map(
                                row -> {
                                    BindingBuilder cells = Binding.builder();
                                    for (int i = 0; i < vars.size(); i++) {
                                        Var var = vars.get(i);
                                        row.get(i).ifPresent(node -> cells.add(var, node));
                                    }
                                    return cells.build();
                                })
                        .iterator();
        return RowSetStream.create(vars, rows);
    }
}
