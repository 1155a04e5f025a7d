package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** The records of one source: counted, each with where it stands; none twice. */
final class Records {
    private final Source source;
    private final NamedGraph graph;
    private final Tally tally;
    private final Runnable done;
    private final Set<String> ids = new HashSet<>();

    Records(Source source, NamedGraph graph, Tally tally, Runnable done) {
        this.source = source;
        this.graph = graph;
        this.tally = tally;
        this.done = done;
    }

    /** What a mapper does with a record. */
    interface Mapping {
        void map() throws BadRecord;
    }

    /** Counts a record as read, and as mapped or refused. */
    void take(Fields record, Mapping mapping) {
        tally.read();
        try {
            record.sound();
            mapping.map();
            tally.mapped();
        } catch (BadRecord bad) {
            tally.refused(bad.getMessage(), record.where());
        }
        done.run();
    }

    /** A part of a record was put right by a rule. */
    void repaired(String rule, Fields record) {
        tally.repaired(rule, record.where());
    }

    /** A part of a record, which the reason names, is not taken in. */
    void left(String why, Fields record) {
        tally.refused(why, record.where());
    }

    /** Something of which only the number is told. */
    void noted(String what, long number) {
        tally.noted(what, number);
    }

    /** The name in IRIs of what a record tells of. */
    String slug(String id) throws BadRecord {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,80}")) {
            throw new BadRecord("an id that cannot stand in an address");
        }
        if (!ids.add(id)) {
            throw new BadRecord("an id that another record has");
        }
        return source.id() + "-" + id;
    }

    /** Where something stands: repository and file. */
    String place(String file) {
        return source.repository() + " " + file;
    }

    /** Says where the record stands, what it tells of, and when that was. */
    void record(String id, String file, IRI about, IRI when) {
        record(id, file, about);
        graph.about(Names.record(source.id(), id)).say(ENVOY.when, when);
    }

    /** Says where the record stands and what it tells of. */
    void record(String id, String file, IRI about) {
        String name = source.id() + "-" + id;
        graph.about(Names.record(source.id(), id))
                .a(ENVOY.ImportedRecord)
                .label(name)
                .code(DCTERMS.IDENTIFIER, name)
                .code(ENVOY.seenIn, place(file))
                .say(DCTERMS.SOURCE, Names.source(source.id()))
                .say(ENVOY.about, about);
    }
}
