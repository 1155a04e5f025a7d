package org.envoygraph.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.envoygraph.queries.AnswerFormat;

/** The forms in which something can be had. */
public enum Form {
    JSON("json"),
    CSV("csv"),
    TSV("tsv"),
    HTML("html"),
    TURTLE("ttl"),
    NTRIPLES("nt"),
    JSONLD("jsonld");

    private final String suffix;

    Form(String suffix) {
        this.suffix = suffix;
    }

    /** In an address, behind a dot. */
    public String suffix() {
        return suffix;
    }

    public static Optional<Form> find(String suffix) {
        return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
    }

    /** The shelf's own form; HTML is made here. */
    AnswerFormat format() {
        return switch (this) {
            case JSON -> AnswerFormat.JSON;
            case CSV -> AnswerFormat.CSV;
            case TSV -> AnswerFormat.TSV;
            case TURTLE -> AnswerFormat.TURTLE;
            case HTML, NTRIPLES, JSONLD -> throw new IllegalStateException("no answer in " + this);
        };
    }

    /**
     * A form under one of its media types.
     *
     * @param mediaType without parameters
     */
    public record Offer(Form form, String mediaType) {
        /** Of an answer, the one to give to whom all are equal first. */
        static final List<Offer> ANSWER =
                List.of(
                        new Offer(JSON, "application/sparql-results+json"),
                        new Offer(JSON, "application/json"),
                        new Offer(CSV, "text/csv"),
                        new Offer(TSV, "text/tab-separated-values"),
                        new Offer(HTML, "text/html"),
                        new Offer(TURTLE, "text/turtle"));

        /** Of the catalogue. */
        static final List<Offer> CATALOGUE =
                List.of(
                        new Offer(JSON, "application/json"),
                        new Offer(HTML, "text/html"),
                        new Offer(TURTLE, "text/turtle"));

        /** Of a page that is a table too; programs that take anything get the page. */
        public static final List<Offer> PAGE =
                List.of(
                        new Offer(HTML, "text/html"),
                        new Offer(CSV, "text/csv"),
                        new Offer(JSON, "application/sparql-results+json"),
                        new Offer(JSON, "application/json"));

        /** Of a graph that is a page too; programs that take anything get Turtle. */
        public static final List<Offer> GRAPH =
                List.of(
                        new Offer(TURTLE, "text/turtle"),
                        new Offer(HTML, "text/html"),
                        new Offer(NTRIPLES, "application/n-triples"),
                        new Offer(JSONLD, "application/ld+json"));
    }
}
