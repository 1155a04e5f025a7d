package org.envoygraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Checks records as they come, some thousands of statements at a time, so that memory does not grow
 * with their number. A record may refer to what is curated, to itself, to records of the same
 * chunk, and to people, countries, organizations, posts, tenures and places of any record: these
 * alone are kept.
 *
 * @param <F> what a finding is
 */
public final class Chunks<F> extends AbstractRDFHandler {
    private static final int MOST_STATEMENTS = 20_000;

    /** So many chunks wait to be looked at again when all is known. */
    private static final int MOST_DOUBTFUL = 4;

    private static final int MANY = 1_000;

    private static final String THINGS = "https://w3id.org/envoygraph/id/";

    /** Kinds of things that many records refer to. */
    private static final Set<String> KEPT =
            Set.of("person", "country", "organization", "post", "place");

    private final Graph context;
    private final Check<F> check;
    private final int mostStatements;
    private final List<Chunk> doubtful = new ArrayList<>();
    private final List<F> findings = new ArrayList<>();
    private Chunk chunk;

    /**
     * Begins with what is curated, which is kept in memory.
     *
     * @param check is given each chunk as a graph
     */
    public Chunks(Feed curated, Check<F> check) throws IOException {
        this(curated, check, MOST_STATEMENTS);
    }

    Chunks(Feed curated, Check<F> check, int mostStatements) throws IOException {
        this.context = Bridge.inMemory(curated).getDefaultGraph();
        this.check = check;
        this.mostStatements = mostStatements;
        this.chunk = new Chunk(context);
    }

    @Override
    public void handleStatement(Statement said) {
        Triple triple = Bridge.triple(said);
        chunk.add(triple);
        if (isKept(triple.getSubject()) || isTenure(triple)) {
            context.add(triple);
        }
    }

    /** Whether the thing is of a kind that is kept, or none of a record, as a source. */
    private static boolean isKept(Node subject) {
        String iri = subject.toString();
        if (!iri.startsWith(THINGS)) {
            return true;
        }
        int end = iri.indexOf('/', THINGS.length());
        return end > 0 && KEPT.contains(iri.substring(THINGS.length(), end));
    }

    /** Of a tenure only that it is one: it is attested again and again. */
    private static boolean isTenure(Triple said) {
        return said.getPredicate().equals(RDF.type.asNode())
                && said.getSubject().toString().startsWith(THINGS + "tenure/");
    }

    /** All statements of a record have come. */
    public void recordDone() {
        if (chunk.statements() >= mostStatements) {
            try {
                look();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /**
     * Looks at the rest, and again at what seemed wrong before all was known.
     *
     * @return the findings, or many of them
     */
    public List<F> finish() throws IOException {
        look();
        for (Chunk seemedWrong : doubtful) {
            findings.addAll(check.findings(seemedWrong));
        }
        return List.copyOf(findings);
    }

    private void look() throws IOException {
        List<F> found = check.findings(chunk);
        if (!found.isEmpty() && doubtful.size() < MOST_DOUBTFUL) {
            doubtful.add(chunk);
        } else if (findings.size() < MANY) {
            findings.addAll(found);
        }
        chunk = new Chunk(context);
    }
}
