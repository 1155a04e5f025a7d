package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * What is left of a stored query once it is known which parameters have values. Its answer is that
 * of the whole query; it says no more what is decided before the first row, such as a filter of a
 * parameter that is not given, and this saves Jena work at every row.
 */
final class Settled extends ElementTransformCopyBase {
    private final Set<Var> gone;

    private Settled(Set<Var> gone) {
        this.gone = gone;
    }

    /** The query with the values in place of their parameters; the others have none. */
    static Query query(Query query, Map<Var, Node> values) {
        Query filled = values.isEmpty() ? query : QueryTransformOps.replaceVars(query, values);
        Query settled = pass(filled, Set.of(), Map.of());
        Map<Var, NodeValue> constants = Constants.of(settled);
        while (!constants.isEmpty()) {
            Query without = pass(settled, constants.keySet(), Map.of());
            settled = pass(without, Set.of(), constants);
            constants = Constants.of(settled);
        }
        return settled;
    }

    private static Query pass(Query query, Set<Var> gone, Map<Var, NodeValue> constants) {
        Settled patterns = new Settled(gone);
        return QueryTransformOps.transform(
                query, patterns, new SettledExpressions(patterns, constants));
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        List<Element> needed = new ArrayList<>(elements);
        needed.removeIf(this::saysNothing);
        return super.transform(group, needed.equals(group.getElements()) ? elements : needed);
    }

    @Override
    public Element transform(ElementUnion union, List<Element> elements) {
        List<Element> possible = new ArrayList<>(elements);
        possible.removeIf(Settled::holdsNever);
        if (possible.size() == 1) {
            return possible.get(0);
        }
        return super.transform(union, possible.isEmpty() ? elements : possible);
    }

    private boolean saysNothing(Element element) {
        if (element instanceof ElementFilter filter) {
            return filter.getExpr().equals(NodeValue.TRUE);
        }
        if (element instanceof ElementBind bind) {
            return gone.contains(bind.getVar());
        }
        return element instanceof ElementMinus minus && holdsNever(minus.getMinusElement());
    }

    private static boolean holdsNever(Element element) {
        return element instanceof ElementGroup group
                && group.getElements().stream()
                        .anyMatch(
                                e ->
                                        e instanceof ElementFilter filter
                                                && filter.getExpr().equals(NodeValue.FALSE));
    }
}
