package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Lets a query that is asked for a period begin with the things that a fact dates so that they may
 * lie in it. TDB2 finds a day at once, but no range of days, so it would look at each thing.
 */
final class Dated extends ElementTransformCopyBase {
    private static final Var FROM = Var.alloc("__from_xsd_date");
    private static final Var TO = Var.alloc("__to_xsd_date");
    private static final int FEW = 100;

    /** As many triples of another thing cost as much as one thing of the period. */
    private static final int WORTH = 5;

    private final Var thing;
    private final Set<Node> things;

    private Dated(Var thing, Set<Node> things) {
        this.thing = thing;
        this.things = things;
    }

    /**
     * A query with the same answer.
     *
     * @param dated the variables of which no value is in the answer whose facts all lie outside
     */
    static Query of(
            Query query,
            List<String> dated,
            DatasetGraph dataset,
            Map<Var, Node> values,
            Patience patience) {
        boolean asked = values.containsKey(FROM) && values.containsKey(TO);
        if (dated.isEmpty() || !asked || !isWorthIt(FEW, dataset, values, patience)) {
            return query;
        }
        return Period.of(values.get(FROM), values.get(TO))
                .flatMap(period -> period.things(dataset, patience))
                .filter(things -> isWorthIt(things.size(), dataset, values, patience))
                .map(things -> begun(query, dated, things))
                .orElse(query);
    }

    /** The query with the things in front of the patterns in which facts are about them. */
    static Query begun(Query query, List<String> dated, Set<Node> things) {
        Query begun = query;
        for (String name : dated) {
            Dated patterns = new Dated(Var.alloc(name), things);
            begun =
                    QueryTransformOps.transform(
                            begun, patterns, new ExprTransformApplyElementTransform(patterns));
        }
        return begun;
    }

    /** Not where another thing that is given is in so few triples that the query begins there. */
    private static boolean isWorthIt(
            int found, DatasetGraph dataset, Map<Var, Node> values, Patience patience) {
        return values.entrySet().stream()
                .filter(given -> !given.getKey().equals(Scope.PARAMETER.var()))
                .map(Map.Entry::getValue)
                .filter(Node::isURI)
                .allMatch(given -> Period.isInMore(given, (long) WORTH * found, dataset, patience));
    }

    @Override
    public Element transform(ElementGroup group, List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof ElementPathBlock block && dates(block)) {
                List<Element> begun = new ArrayList<>();
                begun.add(data());
                begun.addAll(ways(block, elements.subList(0, i)));
                begun.addAll(elements);
                return super.transform(group, begun);
            }
        }
        return super.transform(group, elements);
    }

    private boolean dates(ElementPathBlock block) {
        return block.getPattern().getList().stream()
                .anyMatch(
                        triple ->
                                triple.isTriple()
                                        && triple.getPredicate().equals(Period.ABOUT)
                                        && triple.getObject().equals(thing));
    }

    private ElementData data() {
        ElementData data = new ElementData();
        data.add(thing);
        things.forEach(it -> data.add(BindingFactory.binding(thing, it)));
        return data;
    }

    /** What leads from the thing to what stands before it in the pattern. */
    private List<Element> ways(ElementPathBlock block, List<Element> before) {
        ElementGroup patterns = new ElementGroup();
        before.stream().filter(it -> !(it instanceof ElementBind)).forEach(patterns::addElement);
        Set<Var> known = new HashSet<>(PatternVars.vars(patterns));
        ElementPathBlock ways = new ElementPathBlock();
        for (TriplePath triple : block.getPattern()) {
            boolean leads = triple.getSubject().equals(thing) && known.contains(triple.getObject());
            if (leads && !known.contains(thing)) {
                ways.addTriplePath(triple);
            }
        }
        return ways.isEmpty() ? List.of() : List.of(ways);
    }
}
