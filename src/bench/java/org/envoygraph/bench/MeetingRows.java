package org.envoygraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/**
 * Invented meetings as rows of a table, and the two ways to say what they mean: by the sentences of
 * our mappers, and as a mapping in RML for others. Both say {@link #EACH} statements a row.
 */
final class MeetingRows {
    /** Statements a row. */
    static final int EACH = 12;

    static final IRI GRAPH = Names.importGraph("bench");

    private static final String HEADER = "id,day,mode,one,two,gist";
    private static final String[] MODES = {"in-person", "phone", "video"};
    private static final int DAYS = 12_000;
    private static final int PEOPLE = 5_000;

    private MeetingRows() {}

    /** Writes rows; the same number makes the same bytes. */
    static void write(int rows, Path file) throws IOException {
        Random random = new Random(5);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (int i = 0; i < rows; i++) {
                int one = random.nextInt(PEOPLE);
                int matter = random.nextInt(1_000_000);
                out.write(
                        "m%d,%s,%s,p%d,p%d,Matter %d was brought up – “zu Protokoll” – and left open.\n"
                                .formatted(
                                        i,
                                        LocalDate.of(1990, 1, 1).plusDays(random.nextInt(DAYS)),
                                        MODES[random.nextInt(MODES.length)],
                                        one,
                                        (one + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE,
                                        matter));
            }
        }
    }

    /** Says what the rows of a file mean. */
    static void say(Path file, RDFHandler out) throws IOException {
        NamedGraph graph = new NamedGraph(out, GRAPH);
        try (BufferedReader rows = Files.newBufferedReader(file)) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.split(",");
                IRI one = participation(graph, cells[0], "one", cells[3]);
                IRI two = participation(graph, cells[0], "two", cells[4]);
                graph.about(Names.thing("meeting", cells[0]))
                        .a(ENVOY.Meeting)
                        .label("Talks " + cells[0])
                        .code(DCTERMS.IDENTIFIER, cells[0])
                        .day(DCTERMS.DATE, LocalDate.parse(cells[1]))
                        .say(ENVOY.mode, Names.concept("mode", cells[2]))
                        .text(ENVOY.gist, cells[5])
                        .say(ENVOY.participation, one)
                        .say(ENVOY.participation, two);
            }
        }
    }

    private static IRI participation(NamedGraph graph, String id, String side, String person) {
        IRI participation = Names.participation(id, side);
        graph.about(participation)
                .a(ENVOY.Participation)
                .say(ENVOY.participant, Names.thing("person", person));
        return participation;
    }

    /** Writes the mapping for a file of rows. */
    static void writeMapping(Path rows, Path file) throws IOException {
        String source =
                """
                rml:logicalSource [ rml:source "%s" ; rml:referenceFormulation ql:CSV ]"""
                        .formatted(rows.getFileName());
        String meeting =
                Stream.of(
                                iri(DCTERMS.IDENTIFIER, "rml:reference \"id\""),
                                iri(DCTERMS.DATE, "rml:reference \"day\" ; rr:datatype xsd:date"),
                                iri(ENVOY.mode, template(Names.concept("mode", "MODE"))),
                                iri(ENVOY.gist, "rml:reference \"gist\" ; rr:language \"en\""),
                                "rr:predicateObjectMap [ rr:predicate rdfs:label ; rr:objectMap"
                                        + " [ rr:template \"Talks {id}\" ; rr:termType rr:Literal ;"
                                        + " rr:language \"en\" ] ]",
                                iri(ENVOY.participation, part("one")),
                                iri(ENVOY.participation, part("two")))
                        .reduce("", (before, next) -> before + " ;\n  " + next);
        String text =
                PREFIXES
                        + map("meeting", source, template(Names.thing("meeting", "ID")))
                                .formatted(ENVOY.Meeting)
                        + meeting
                        + " .\n"
                        + participant("one", source)
                        + participant("two", source);
        Files.writeString(file, text);
    }

    private static String participant(String side, String source) {
        return map(side, source, part(side)).formatted(ENVOY.Participation)
                + " ;\n  "
                + iri(
                        ENVOY.participant,
                        template(Names.thing("person", "WHO")).replace("WHO", "{" + side + "}"))
                + " .\n";
    }

    private static String part(String side) {
        return template(Names.participation("ID", side));
    }

    private static String map(String name, String source, String subject) {
        return "<#%s> a rr:TriplesMap ; %s ;\n  rr:subjectMap [ %s ; rr:class <%%s> ; rr:graph <%s> ]"
                .formatted(name, source, subject, GRAPH);
    }

    private static String iri(IRI property, String object) {
        return "rr:predicateObjectMap [ rr:predicate <%s> ; rr:objectMap [ %s ] ]"
                .formatted(property, object);
    }

    private static String template(IRI iri) {
        String pattern = iri.stringValue().replace("ID", "{id}").replace("MODE", "{mode}");
        return "rr:template \"" + pattern + "\"";
    }

    private static final String PREFIXES =
            """
            @prefix rr: <http://www.w3.org/ns/r2rml#> .
            @prefix rml: <http://semweb.mmlab.be/ns/rml#> .
            @prefix ql: <http://semweb.mmlab.be/ns/ql#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <http://example.org/bench> .

            """;
}
