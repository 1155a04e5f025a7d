package org.envoygraph.bench;

import java.util.Random;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Meetings of two persons each, from a seed: about as many statements as asked for. */
final class GeneratedMeetings {
    /** Statements a meeting with its two participations. */
    private static final int EACH = 14;

    private static final int GRAPHS = 20;
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final String base;
    private final int triples;

    GeneratedMeetings(String base, int triples) {
        this.base = base;
        this.triples = triples;
    }

    /** Sends the same statements each time. */
    void into(RDFHandler out) {
        Random random = new Random(7);
        for (int i = 0; i < triples / EACH; i++) {
            meeting(Integer.toString(random.nextInt(Integer.MAX_VALUE)) + "-" + i, random, out);
        }
    }

    private void meeting(String id, Random random, RDFHandler out) {
        IRI graph = VALUES.createIRI(base + "graph/import/" + random.nextInt(GRAPHS));
        IRI meeting = thing("meeting", id);
        String day = String.format("20%02d-%02d-%02d", pick(random, 25), 1 + pick(random, 12), 1);
        say(out, meeting, RDF.TYPE, term("Meeting"), graph);
        say(out, meeting, RDF.TYPE, term("Interaction"), graph);
        say(out, meeting, RDFS.LABEL, VALUES.createLiteral("Meeting " + id, "en"), graph);
        say(out, meeting, term("mode"), thing("mode", "m" + pick(random, 5)), graph);
        say(out, meeting, term("earliest"), VALUES.createLiteral(day, XSD.DATE), graph);
        say(out, meeting, term("size"), VALUES.createLiteral(pick(random, 100)), graph);
        for (int i = 0; i < 2; i++) {
            IRI part = thing("participation", id + "." + i);
            say(out, meeting, term("participation"), part, graph);
            say(out, part, RDF.TYPE, term("Participation"), graph);
            say(out, part, term("participant"), thing("person", "p" + pick(random, 9_999)), graph);
            say(out, part, term("number"), VALUES.createLiteral(pick(random, 9_999)), graph);
        }
    }

    private static int pick(Random random, int bound) {
        return random.nextInt(bound);
    }

    private IRI thing(String kind, String slug) {
        return VALUES.createIRI(base + "id/" + kind + "/" + slug);
    }

    private IRI term(String name) {
        return VALUES.createIRI(base + "ns#" + name);
    }

    private static void say(
            RDFHandler out, Resource subject, IRI property, Value value, IRI graph) {
        out.handleStatement(VALUES.createStatement(subject, property, value, graph));
    }
}
