package org.envoygraph.queries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_If;
import org.apache.jena.sparql.expr.E_Lang;
import org.apache.jena.sparql.expr.E_LangMatches;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;

/** Works out what is decided in an expression before the first row. */
final class SettledExpressions extends ExprTransformApplyElementTransform {
    private static final Set<Class<?>> YES_OR_NO =
            Set.of(
                    E_Bound.class,
                    E_Equals.class,
                    E_GreaterThan.class,
                    E_GreaterThanOrEqual.class,
                    E_LangMatches.class,
                    E_LessThan.class,
                    E_LessThanOrEqual.class,
                    E_LogicalAnd.class,
                    E_LogicalNot.class,
                    E_LogicalOr.class,
                    E_NotEquals.class);

    private final Map<Var, NodeValue> constants;

    SettledExpressions(ElementTransform patterns, Map<Var, NodeValue> constants) {
        super(patterns);
        this.constants = constants;
    }

    static boolean isParameterWithoutValue(Expr expr) {
        return expr.isVariable() && expr.getVarName().startsWith("__");
    }

    @Override
    public Expr transform(ExprVar var) {
        NodeValue constant = constants.get(var.asVar());
        return constant == null ? super.transform(var) : constant;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr of) {
        if (function instanceof E_Bound && (of.isConstant() || isParameterWithoutValue(of))) {
            return NodeValue.booleanReturn(of.isConstant());
        }
        if (function instanceof E_LogicalNot && isTruth(of)) {
            return NodeValue.booleanReturn(of.equals(NodeValue.FALSE));
        }
        return super.transform(function, of);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_LogicalOr) {
            return isImplied(left, right)
                    ? left
                    : joined(function, left, right, NodeValue.TRUE, NodeValue.FALSE);
        }
        if (function instanceof E_LogicalAnd) {
            return joined(function, left, right, NodeValue.FALSE, NodeValue.TRUE);
        }
        return super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
        if (function instanceof E_If && isTruth(first)) {
            return first.equals(NodeValue.TRUE) ? second : third;
        }
        return super.transform(function, first, second, third);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList given) {
        if (!(function instanceof E_Coalesce)) {
            return super.transform(function, given);
        }
        List<Expr> left =
                given.getList().stream().filter(e -> !isParameterWithoutValue(e)).toList();
        if (left.isEmpty()) {
            return super.transform(function, given);
        }
        return left.get(0).isConstant() ? left.get(0) : new E_Coalesce(ExprList.create(left));
    }

    /** Of AND and OR: one value decides the whole, the other leaves it to the rest. */
    private Expr joined(
            ExprFunction2 function, Expr left, Expr right, NodeValue deciding, NodeValue leaving) {
        if (left.equals(deciding) || right.equals(deciding)) {
            return deciding;
        }
        if (left.equals(leaving) && isYesOrNo(right)) {
            return right;
        }
        if (right.equals(leaving) && isYesOrNo(left)) {
            return left;
        }
        return super.transform(function, left, right);
    }

    /** A text in the language asked for, or else in English, where English is asked for. */
    private static boolean isImplied(Expr asked, Expr otherwise) {
        return asked instanceof E_LangMatches matches
                && otherwise instanceof E_LogicalAnd both
                && both.getArg1() instanceof E_Equals equals
                && matches.getArg1() instanceof E_Lang
                && matches.getArg1().equals(equals.getArg1())
                && matches.getArg2().isConstant()
                && matches.getArg2().equals(equals.getArg2());
    }

    private static boolean isTruth(Expr expr) {
        return expr.equals(NodeValue.TRUE) || expr.equals(NodeValue.FALSE);
    }

    private static boolean isYesOrNo(Expr expr) {
        return isTruth(expr)
                || expr instanceof ExprFunctionOp
                || YES_OR_NO.contains(expr.getClass())
                || expr instanceof E_Coalesce some
                        && some.getArgs().stream().allMatch(SettledExpressions::isYesOrNo);
    }
}
