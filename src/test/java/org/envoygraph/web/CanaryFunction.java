package org.envoygraph.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A class that no query may run. */
public final class CanaryFunction extends FunctionBase0 {
    static final AtomicBoolean WAS_MADE = new AtomicBoolean();

    public CanaryFunction() {
        WAS_MADE.set(true);
    }

    @Override
    public NodeValue exec() {
        return NodeValue.TRUE;
    }
}
