package org.envoygraph.queries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.envoygraph.facts.TimeSpec.Precision;

/**
 * Days from one to another.
 *
 * @param from the first, and {@code to} the last
 */
record Period(LocalDate from, LocalDate to) {
    static final Node ABOUT = uri("ns#about");

    private static final Node WHEN = uri("ns#when");
    private static final Node EARLIEST = uri("ns#earliest");
    private static final Node LATEST = uri("ns#latest");
    private static final Node PRECISION = uri("ns#precision");

    /** What a date may be but a day; where it is a day, its earliest and latest are the same. */
    private static final List<Node> COARSER =
            Stream.of(Precision.values())
                    .filter(it -> it != Precision.DAY)
                    .map(it -> uri("id/precision/" + it.id()))
                    .toList();

    private static final int MOST_DAYS = 1_100;
    private static final int MOST = 20_000;

    static Optional<Period> of(Node from, Node to) {
        try {
            return Optional.of(
                    new Period(
                            LocalDate.parse(from.getLiteralLexicalForm()),
                            LocalDate.parse(to.getLiteralLexicalForm())));
        } catch (DateTimeException withZone) {
            return Optional.empty();
        }
    }

    /**
     * What facts are about that give a day of the period, or a date that is no day and may be
     * anywhere.
     *
     * @param patience that ends the question when it is over
     * @return nothing where the period is long or they are many
     */
    Optional<Set<Node>> things(DatasetGraph dataset, Patience patience) {
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            return Optional.empty();
        }
        Set<Node> whens = whens(dataset, patience);
        Set<Node> facts = new LinkedHashSet<>();
        for (Node when : whens.size() <= MOST ? whens : Set.<Node>of()) {
            subjects(WHEN, when, dataset, facts, patience);
        }
        Set<Node> things = new LinkedHashSet<>();
        for (Node fact : facts) {
            patience.go();
            dataset.find(Node.ANY, fact, ABOUT, Node.ANY)
                    .forEachRemaining(quad -> things.add(quad.getObject()));
        }
        return whens.size() <= MOST && things.size() <= MOST
                ? Optional.of(things)
                : Optional.empty();
    }

    /** The dates that may lie in it; more than so many where there are too many. */
    private Set<Node> whens(DatasetGraph dataset, Patience patience) {
        Set<Node> whens = new LinkedHashSet<>();
        for (LocalDate day = from;
                !day.isAfter(to) && whens.size() <= MOST;
                day = day.plusDays(1)) {
            Node date = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
            subjects(EARLIEST, date, dataset, whens, patience);
            subjects(LATEST, date, dataset, whens, patience);
        }
        COARSER.forEach(it -> subjects(PRECISION, it, dataset, whens, patience));
        return whens;
    }

    /** Whether a thing is the object of more quads than so many. */
    static boolean isInMore(Node thing, long many, DatasetGraph dataset, Patience patience) {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Node.ANY, thing);
        long left = many;
        while (left >= 0 && quads.hasNext()) {
            patience.go();
            quads.next();
            left--;
        }
        return left < 0;
    }

    private static void subjects(
            Node predicate, Node object, DatasetGraph dataset, Set<Node> found, Patience patience) {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, predicate, object);
        while (quads.hasNext() && found.size() <= MOST) {
            patience.go();
            found.add(quads.next().getSubject());
        }
    }

    private static Node uri(String name) {
        return NodeFactory.createURI("https://w3id.org/envoygraph/" + name);
    }
}
