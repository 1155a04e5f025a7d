package org.envoygraph.pictures;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.GraphCompactionStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives every part of a picture its place: in layers from top to bottom, by the Eclipse Layout
 * Kernel.
 */
final class Layout {
    static final double ROW = 18;
    static final double INDENT = 14;
    static final double PADDING = 10;
    static final double HEADING = 28;

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    final ElkNode whole = ElkGraphUtil.createGraph();
    final Map<ElkNode, Picture.Card> cards = new LinkedHashMap<>();
    final Map<ElkNode, Picture.Box> boxes = new LinkedHashMap<>();
    final Map<Path, ElkEdge> arrows = new LinkedHashMap<>();
    private final Map<String, ElkNode> places = new HashMap<>();

    private record Path(ElkConnectableShape from, ElkConnectableShape to) {}

    /** Of two ways to choose the layers, the one that makes the picture narrower. */
    static Layout of(Picture picture) {
        return Stream.of(LayeringStrategy.NETWORK_SIMPLEX, LayeringStrategy.MIN_WIDTH)
                .map(layering -> new Layout(picture, layering))
                .min(Comparator.comparingDouble(layout -> layout.whole.getWidth()))
                .orElseThrow();
    }

    private Layout(Picture picture, LayeringStrategy layering) {
        chooseLayers(layering);
        picture.cards().forEach(this::add);
        picture.arrows().forEach(this::add);
        arrows.values().forEach(Layout::measureLabel);
        new RecursiveGraphLayoutEngine().layout(whole, new BasicProgressMonitor());
        cards.keySet().forEach(Layout::lift);
    }

    /**
     * Ends a card below its last box or label; what the layers left empty there is no part of it.
     */
    private static void lift(ElkNode card) {
        double boxes =
                card.getChildren().stream()
                        .mapToDouble(b -> b.getY() + b.getHeight())
                        .max()
                        .orElse(0);
        double labels =
                card.getContainedEdges().stream()
                        .flatMap(arrow -> arrow.getLabels().stream())
                        .mapToDouble(label -> label.getY() + label.getHeight())
                        .max()
                        .orElse(0);
        card.setHeight(Math.max(boxes, labels) + PADDING);
    }

    private void chooseLayers(LayeringStrategy layering) {
        whole.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        whole.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        whole.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        whole.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        whole.setProperty(LayeredOptions.THOROUGHNESS, 100);
        whole.setProperty(LayeredOptions.LAYERING_STRATEGY, layering);
        whole.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        whole.setProperty(
                LayeredOptions.COMPACTION_POST_COMPACTION_STRATEGY,
                GraphCompactionStrategy.EDGE_LENGTH);
        whole.setProperty(LayeredOptions.PADDING, new ElkPadding(12, 12, 34, 12));
        space(whole);
    }

    private static void space(ElkNode node) {
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
    }

    private void add(Picture.Card card) {
        ElkNode around = whole;
        if (!card.heading().isEmpty()) {
            around = ElkGraphUtil.createNode(whole);
            around.setProperty(
                    LayeredOptions.PADDING, new ElkPadding(HEADING, PADDING, PADDING, PADDING));
            around.setProperty(
                    LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            around.setProperty(
                    LayeredOptions.NODE_SIZE_MINIMUM,
                    new KVector(Tone.HEADING.width(card.heading()) + 2 * PADDING, HEADING));
            space(around);
            cards.put(around, card);
            places.put(card.heading(), around);
        }
        for (Picture.Box box : card.boxes()) {
            add(box, around);
        }
    }

    private void add(Picture.Box box, ElkNode around) {
        ElkNode node = ElkGraphUtil.createNode(around);
        double widest = box.rows().stream().mapToDouble(Layout::width).max().orElse(0);
        node.setDimensions(widest + 2 * PADDING, ROW * box.rows().size() + 8);
        boxes.put(node, box);
        box.rows().forEach(row -> places.put(row.id(), node));
    }

    private static double width(Picture.Row row) {
        return row.tone().width(row.text()) + row.indent() * INDENT;
    }

    /** Two arrows between the same frames become one with both labels. */
    private void add(Picture.Arrow arrow) {
        Path path = new Path(place(arrow.from()), place(arrow.to()));
        ElkEdge drawn =
                arrows.computeIfAbsent(
                        path, way -> ElkGraphUtil.createSimpleEdge(way.from(), way.to()));
        if (arrow.label().isEmpty()) {
            return;
        }
        if (drawn.getLabels().isEmpty()) {
            ElkGraphUtil.createLabel(arrow.label(), drawn);
        } else {
            var label = drawn.getLabels().get(0);
            label.setText(label.getText() + ", " + arrow.label());
        }
    }

    private ElkNode place(String id) {
        if (!places.containsKey(id)) {
            throw new IllegalArgumentException("no box or card is called '" + id + "'");
        }
        return places.get(id);
    }

    private static void measureLabel(ElkEdge arrow) {
        for (var label : arrow.getLabels()) {
            label.setDimensions(Tone.LABEL.width(label.getText()) + 6, 15);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        }
    }
}
