package org.envoygraph.web;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.envoygraph.queries.Patience;

/**
 * Runs queries as TDB2 does, and has each pass its {@link Pace} with every row of every operation.
 * Besides with every quad that is read for a pattern, since a filter may let no row through; with
 * every triple that is read for a path and every comparison of a sort, since these bring all their
 * rows at once.
 */
final class PacedQueries extends OpExecutorTDB2 {
    private static final Symbol STEPS = Symbol.create("https://w3id.org/envoygraph/steps");

    private final Steps steps;

    /** Whether the next operation is a part of the query, and not the whole of it. */
    private boolean begun;

    private PacedQueries(ExecutionContext execution, Steps steps, boolean begun) {
        super(execution);
        this.steps = steps;
        this.begun = begun;
    }

    /** Has each query on a store of TDB2 go at a pace of its own. */
    static void on(Context store, Supplier<Pace> paces) {
        if (QC.getFactory(store) == OpExecFactoryTDB) {
            QC.setFactory(store, execution -> of(execution, paces));
        }
    }

    private static OpExecutor of(ExecutionContext execution, Supplier<Pace> paces) {
        Context context = execution.getContext(); // the query's own
        Steps known = context.get(STEPS);
        if (known != null) {
            return new PacedQueries(execution, known, true);
        }
        Patience patience = context.get(Patience.OF_QUERY, Patience.endless());
        Steps steps = new Steps(paces.get(), patience, execution.getCancelSignal());
        context.set(STEPS, steps);
        Predicate<Tuple<NodeId>> filter = QC2.getFilter(context);
        QC2.setFilter(context, quad -> steps.one() && (filter == null || filter.test(quad)));
        return new PacedQueries(execution, steps, false);
    }

    @Override
    protected QueryIterator exec(Op operation, QueryIterator input) {
        if (!begun) {
            begun = true;
            return new AllRows(operation, input);
        }
        QueryIterator rows = super.exec(operation, input);
        return rows == input ? rows : new PacedRows(rows); // Jena looks for its own root
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = new PacedGraph(execCxt.getActiveGraph());
        return new QueryIterPath(
                path.getTriplePath(),
                input,
                ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    /** The files of a long sort are merged in one go. */
    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Comparator<Binding> by = new BindingComparator(order.getConditions(), execCxt);
        return new QueryIterSort(
                exec(order.getSubOp(), input),
                (one, other) -> steps.one() ? by.compare(one, other) : 0,
                execCxt);
    }

    /** Of one query, on one thread. */
    private static final class Steps {
        private static final int BETWEEN_LOOKS = 16;

        private final Pace pace;
        private final Patience patience;
        private final AtomicBoolean cancelled;
        private int count;

        private Steps(Pace pace, Patience patience, AtomicBoolean cancelled) {
            this.pace = pace;
            this.patience = patience;
            this.cancelled = cancelled == null ? new AtomicBoolean() : cancelled;
        }

        /** Always true. */
        private boolean one() {
            if (!patience.step()) {
                throw new QueryCancelledException();
            }
            count++;
            if (count % BETWEEN_LOOKS == 0) {
                pace.goOn(cancelled::get);
                if (cancelled.get()) {
                    throw new QueryCancelledException();
                }
            }
            return true;
        }
    }

    /**
     * Of the whole query, which begins when its first row is asked for. Some joins look for a row
     * as soon as they are made; meanwhile Jena holds a lock for which its one thread that ends
     * queries would wait, so that this query and all others had no end.
     */
    private final class AllRows extends QueryIteratorWrapper {
        private final Op operation;
        private boolean started;

        private AllRows(Op operation, QueryIterator input) {
            super(input);
            this.operation = operation;
        }

        @Override
        protected boolean hasNextBinding() {
            if (!started) {
                started = true;
                iterator = exec(operation, iterator);
            }
            return super.hasNextBinding();
        }

        @Override
        protected void closeIterator() {
            super.closeIterator();
            Iter.toList(execCxt.listOpenIterators()).forEach(QueryIterator::close); // half made
            steps.pace.end();
        }
    }

    private final class PacedRows extends QueryIteratorWrapper {
        private PacedRows(QueryIterator rows) {
            super(rows);
        }

        @Override
        protected Binding moveToNextBinding() {
            steps.one();
            return super.moveToNextBinding();
        }
    }

    private final class PacedGraph extends WrappedGraph {
        private PacedGraph(Graph graph) {
            super(graph);
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return super.find(pattern).filterKeep(triple -> steps.one());
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node property, Node value) {
            return super.find(subject, property, value).filterKeep(triple -> steps.one());
        }
    }
}
