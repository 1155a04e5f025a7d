package org.envoygraph.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.ShXone;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.NodeShape;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.validation.ValidationProc;
import org.apache.jena.vocabulary.RDF;

/**
 * Jena's shapes, for one look at one graph. Where a shape asks whether a value conforms to another,
 * Jena writes a report, a graph of its own, to see that it is empty. Here the context tells whether
 * it has a violation, and what it told of a value is remembered, since many point to one. What does
 * not conform goes to Jena's constraint, which says so in its words.
 */
final class AskedOnce {
    private final Map<Shape, Shape> shapes = new HashMap<>();
    private final Map<Shape, Map<Node, Boolean>> told = new HashMap<>();
    private int depth;

    private AskedOnce() {}

    /** What Jena finds. */
    static ValidationReport report(Shapes shapes, Graph graph) {
        ValidationContext context = ValidationContext.create(shapes, graph);
        AskedOnce asked = new AskedOnce();
        for (Shape shape : shapes.getTargetShapes()) {
            Shape same = asked.of(shape);
            VLib.focusNodes(graph, shape)
                    .forEach(node -> ValidationProc.execValidateShape(context, graph, same, node));
        }
        return context.generateReport();
    }

    /** The same shape, in which all that it asks is asked once. */
    private Shape of(Shape shape) {
        Shape known = shapes.get(shape);
        if (known == null) {
            known = shape instanceof PropertyShape property ? property(property) : node(shape);
            shapes.put(shape, known);
        }
        return known;
    }

    private Shape node(Shape shape) {
        return new NodeShape(
                shape.getShapeGraph(),
                shape.getShapeNode(),
                shape.deactivated(),
                shape.getSeverity(),
                shape.getMessages(),
                shape.getTargets(),
                constraints(shape),
                properties(shape));
    }

    private PropertyShape property(PropertyShape shape) {
        return new PropertyShape(
                shape.getShapeGraph(),
                shape.getShapeNode(),
                shape.deactivated(),
                shape.getSeverity(),
                shape.getMessages(),
                shape.getTargets(),
                shape.getPath(),
                constraints(shape),
                properties(shape));
    }

    private List<Constraint> constraints(Shape shape) {
        return shape.getConstraints().stream().map(this::constraint).toList();
    }

    private List<PropertyShape> properties(Shape shape) {
        return shape.getPropertyShapes().stream().map(each -> (PropertyShape) of(each)).toList();
    }

    private Constraint constraint(Constraint constraint) {
        if (constraint instanceof ShNode node) {
            return new OfShape(of(node.getOther()));
        }
        if (constraint instanceof ShNot not) {
            return new OfNoShape(of(not.getOther()));
        }
        if (constraint instanceof ShOr or) {
            return new OfAnyShape(all(or.getOthers()));
        }
        if (constraint instanceof ShXone one) {
            return new OfOneShape(all(one.getOthers()));
        }
        return constraint instanceof ClassConstraint ofClass
                ? new OfClass(ofClass.getExpectedClass())
                : constraint;
    }

    private List<Shape> all(Collection<Shape> others) {
        return others.stream().map(this::of).toList();
    }

    private boolean conforms(ValidationContext outer, Graph data, Shape shape, Node node) {
        Map<Node, Boolean> ofShape = told.computeIfAbsent(shape, each -> new HashMap<>());
        Boolean known = ofShape.get(node);
        if (known == null) {
            ValidationContext inner = ValidationContext.create(outer);
            depth++;
            ValidationProc.execValidateShape(inner, data, shape, node);
            depth--;
            known = !inner.hasViolation();
            ofShape.put(node, known);
        }
        return known;
    }

    /** What is wrong, in Jena's words where somebody hears them. */
    private ReportItem wrong(Node node, Supplier<ReportItem> inWords) {
        return depth > 0 ? new ReportItem("", node) : inWords.get();
    }

    private final class OfShape extends ShNode {
        private OfShape(Shape other) {
            super(other);
        }

        @Override
        public ReportItem validate(ValidationContext context, Graph data, Node node) {
            return conforms(context, data, other, node)
                    ? null
                    : wrong(node, () -> super.validate(context, data, node));
        }
    }

    private final class OfNoShape extends ShNot {
        private OfNoShape(Shape other) {
            super(other);
        }

        @Override
        public ReportItem validate(ValidationContext context, Graph data, Node node) {
            return conforms(context, data, other, node)
                    ? wrong(node, () -> super.validate(context, data, node))
                    : null;
        }
    }

    private final class OfAnyShape extends ShOr {
        private OfAnyShape(List<Shape> others) {
            super(others);
        }

        @Override
        public ReportItem validate(ValidationContext context, Graph data, Node node) {
            return others.stream().anyMatch(other -> conforms(context, data, other, node))
                    ? null
                    : wrong(node, () -> super.validate(context, data, node));
        }
    }

    private final class OfOneShape extends ShXone {
        private OfOneShape(List<Shape> others) {
            super(others);
        }

        @Override
        public ReportItem validate(ValidationContext context, Graph data, Node node) {
            return others.stream().filter(other -> conforms(context, data, other, node)).count()
                            == 1
                    ? null
                    : wrong(node, () -> super.validate(context, data, node));
        }
    }

    /** Looks at the classes that are written, before those above them. */
    private static final class OfClass extends ClassConstraint {
        private OfClass(Node expected) {
            super(expected);
        }

        @Override
        public ReportItem validate(ValidationContext context, Graph data, Node node) {
            return !node.isLiteral() && data.contains(node, RDF.type.asNode(), getExpectedClass())
                    ? null
                    : super.validate(context, data, node);
        }
    }
}
