package org.envoygraph.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Collects statements and gives them sorted, each once, so that two dumps of the same facts are the
 * same bytes. Closing lets go of them.
 */
public final class SortedStatements extends AbstractRDFHandler implements AutoCloseable {
    private final Layout layout;
    private final Selection selection;
    private final Map<Order, SortedRows> rows = new EnumMap<>(Order.class);
    private final GraphsSeen graphs;
    private final Declared declared = new Declared();
    private final TermsOf of;

    /** For all files of a selection. */
    public SortedStatements(Supplier<SortedRows> rows, Layout layout, Selection selection) {
        this(rows, layout, selection, Set.of(Order.values()));
    }

    private SortedStatements(
            Supplier<SortedRows> rows, Layout layout, Selection selection, Set<Order> orders) {
        this.layout = layout;
        this.selection = selection;
        this.graphs = new GraphsSeen(layout);
        this.of = new TermsOf(layout);
        orders.forEach(order -> this.rows.put(order, rows.get()));
    }

    /** For one Turtle file of all statements, which is sorted once. */
    public static SortedStatements forTurtle(Supplier<SortedRows> rows, Layout layout) {
        return new SortedStatements(rows, layout, Selection.ALL, Set.of(Order.KIND));
    }

    /**
     * Takes a statement, unless it is in a graph that is not selected.
     *
     * @throws java.io.UncheckedIOException if there is no room to sort it
     */
    @Override
    public void handleStatement(Statement said) {
        declared.hear(said);
        Resource graph = said.getContext();
        String name = graph == null ? "" : graph.stringValue();
        if (graphs.hear(name, selection)) {
            graphs.used(name, said);
            Terms terms = of.of(said);
            rows.forEach((order, to) -> to.add(order.row(terms).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /**
     * Tells whether all that was selected was there.
     *
     * @throws UnknownGraph if not
     */
    public void refuseUnknownGraphs() throws UnknownGraph {
        List<String> unknown = new ArrayList<>(selection.graphs());
        unknown.removeIf(
                name -> graphs.all().stream().anyMatch(g -> Selection.is(name, g, layout)));
        if (!unknown.isEmpty()) {
            throw new UnknownGraph(unknown.get(0), graphs.names());
        }
    }

    Layout layout() {
        return layout;
    }

    Selection selection() {
        return selection;
    }

    GraphsSeen graphs() {
        return graphs;
    }

    Declared declared() {
        return declared;
    }

    /** By kind of subject, whatever the graph; without it. */
    Iterator<Terms> triples() {
        return each(Order.KIND, Order.KIND::terms);
    }

    /** Graph by graph, those of no graph first. */
    Iterator<Terms> quads() {
        return each(Order.GRAPH, Order.GRAPH::terms);
    }

    /** The lines of canonical N-Quads, without their ends. */
    Iterator<String> lines() {
        return each(Order.LINE, line -> line);
    }

    private <T> Iterator<T> each(Order order, Function<String, T> read) {
        return new Distinct<>(rows.get(order).sorted(), read);
    }

    @Override
    public void close() {
        rows.values().forEach(SortedRows::close);
    }
}
