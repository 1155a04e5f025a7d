package org.envoygraph.queries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.VarUtils;

/**
 * Finds the variables of a query that BIND gives one constant, and that are in expressions only.
 */
final class Constants extends ElementVisitorBase {
    private final Map<Var, NodeValue> bound = new HashMap<>();
    private final Set<Var> otherwise = new HashSet<>();

    private Constants() {}

    static Map<Var, NodeValue> of(Query query) {
        Constants found = new Constants();
        found.look(query);
        found.bound.keySet().removeAll(found.otherwise);
        return found.bound;
    }

    private void look(Query query) {
        otherwise.addAll(query.getProjectVars());
        query.getProject().forEachExpr((var, expr) -> look(expr));
        ElementWalker.walk(query.getQueryPattern(), this);
    }

    private void look(Expr expr) {
        Walker.walk(
                expr,
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunctionOp exists) {
                        ElementWalker.walk(exists.getElement(), Constants.this);
                    }
                });
    }

    @Override
    public void visit(ElementSubQuery inner) {
        look(inner.getQuery());
    }

    @Override
    public void visit(ElementFilter filter) {
        look(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
        look(bind.getExpr());
        NodeValue constant = bind.getExpr().isConstant() ? bind.getExpr().getConstant() : null;
        if (constant == null || !constant.equals(bound.getOrDefault(bind.getVar(), constant))) {
            otherwise.add(bind.getVar());
        } else {
            bound.put(bind.getVar(), constant);
        }
    }

    @Override
    public void visit(ElementData data) {
        otherwise.addAll(data.getVars());
    }

    @Override
    public void visit(ElementPathBlock block) {
        for (TriplePath triple : block.getPattern()) {
            VarUtils.addVarsFromTriplePath(otherwise, triple);
        }
    }

    @Override
    public void visit(ElementNamedGraph graph) {
        VarUtils.addVar(otherwise, graph.getGraphNameNode());
    }
}
