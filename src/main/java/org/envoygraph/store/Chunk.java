package org.envoygraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * Some records, seen together with what they refer to. Whoever asks for all things of a class, or
 * all that have a property, meets those of the records only: so a check looks at these and no
 * others, and yet finds what they point to.
 */
final class Chunk extends GraphBase {
    private final Graph records = GraphFactory.createDefaultGraph();
    private final Graph context;

    Chunk(Graph context) {
        this.context = context;
    }

    @Override
    public void performAdd(Triple said) {
        records.add(said);
    }

    int statements() {
        return records.size();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        ExtendedIterator<Triple> here = records.find(pattern);
        if (asksForAll(pattern)) {
            return here;
        }
        ExtendedIterator<Triple> there = context.find(pattern);
        if (!here.hasNext()) {
            return there;
        }
        return there.hasNext() ? here.andThen(there.filterDrop(records::contains)) : here;
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return records.contains(pattern) || !asksForAll(pattern) && context.contains(pattern);
    }

    private static boolean asksForAll(Triple pattern) {
        return !pattern.getSubject().isConcrete()
                && (!pattern.getObject().isConcrete() || isType(pattern.getPredicate()));
    }

    private static boolean isType(Node property) {
        return property.equals(RDF.type.asNode());
    }
}
