package org.envoygraph.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** A picture as SVG: text stays text, the ground is white in any mode, and nothing is fetched. */
final class Svg {
    private static final List<String> TINTS =
            List.of("#ddf4ff", "#fff8c5", "#dafbe1", "#fbefff", "#ffebe9", "#f0f2f4");
    private static final String LINE = "#57606a";

    private final StringBuilder out = new StringBuilder();
    private final Picture picture;
    private final Layout layout;
    private final List<List<KVector>> paths = new ArrayList<>();

    private Svg(Picture picture) {
        this.picture = picture;
        this.layout = Layout.of(picture);
        layout.arrows.values().forEach(arrow -> paths.add(path(arrow)));
    }

    /** The same bytes for the same picture, on any machine. */
    static String of(Picture picture) {
        Svg svg = new Svg(picture);
        svg.open();
        svg.layout.cards.keySet().forEach(svg::card);
        svg.layout.boxes.forEach(svg::box);
        svg.paths.forEach(svg::arrow);
        svg.layout.cards.forEach(svg::heading);
        svg.layout.arrows.values().forEach(svg::labels);
        svg.text(12, svg.layout.whole.getHeight() - 14, Tone.QUIET, picture.legend());
        svg.write("</svg>");
        return svg.out.toString();
    }

    private void open() {
        double width = layout.whole.getWidth();
        double height = layout.whole.getHeight();
        write(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" \
                width="%.0f" height="%.0f" viewBox="0 0 %.0f %.0f" \
                font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">""",
                width, height, width, height);
        write("<title id=\"title\">%s</title>", escaped(picture.title()));
        write("<desc id=\"desc\">%s</desc>", escaped(picture.description()));
        write(
                """
                <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" \
                markerHeight="8" orient="auto"><path d="M0 .5L8 4L0 7.5z" fill="%s"/></marker>""",
                LINE);
        write("<rect width=\"%.0f\" height=\"%.0f\" rx=\"6\" fill=\"#fff\"/>", width, height);
    }

    private void card(ElkNode node) {
        frame(node, 8, ground(node), "#afb8c1");
    }

    private void box(ElkNode node, Picture.Box box) {
        frame(node, box.look().round, box.look().fill, box.look().stroke);
        KVector corner = ElkUtil.absolutePosition(node);
        double y = corner.y + 17;
        for (Picture.Row row : box.rows()) {
            if (row.tone() == Tone.NAME && row != box.rows().get(0)) {
                write(
                        "<path d=\"M%.1f %.1fh%.1f\" stroke=\"%s\"/>",
                        corner.x, y - 13, node.getWidth(), box.look().stroke);
            }
            double x = corner.x + Layout.PADDING + Layout.INDENT * row.indent();
            text(x, y, row.tone(), row.text());
            y += Layout.ROW;
        }
    }

    private void frame(ElkNode node, int round, String fill, String stroke) {
        KVector corner = ElkUtil.absolutePosition(node);
        write(
                """
                <rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="%d" fill="%s" stroke="%s"/>\
                """,
                corner.x, corner.y, node.getWidth(), node.getHeight(), round, fill, stroke);
    }

    private static List<KVector> path(ElkEdge arrow) {
        KVector from = ElkUtil.absolutePosition(arrow);
        List<KVector> path = new ArrayList<>();
        for (ElkEdgeSection part : arrow.getSections()) {
            path.add(new KVector(part.getStartX(), part.getStartY()).add(from));
            part.getBendPoints()
                    .forEach(bend -> path.add(new KVector(bend.getX(), bend.getY()).add(from)));
            path.add(new KVector(part.getEndX(), part.getEndY()).add(from));
        }
        straighten(path);
        return path;
    }

    /** The layout may leave an upright line a pixel or two out of the vertical. */
    private static void straighten(List<KVector> path) {
        for (int i = 1; i < path.size(); i++) {
            if (Math.abs(path.get(i).x - path.get(i - 1).x) < 4) {
                path.get(i).x = path.get(i - 1).x;
            }
        }
    }

    private void arrow(List<KVector> path) {
        String points =
                path.stream()
                        .map(point -> String.format(Locale.ROOT, "%.1f %.1f", point.x, point.y))
                        .collect(Collectors.joining("L", "M", ""));
        write(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" marker-end=\"url(#head)\"/>",
                points, LINE);
    }

    /** Stands at the left, or as far to the right as it takes to be crossed by no arrow. */
    private void heading(ElkNode node, Picture.Card card) {
        KVector corner = ElkUtil.absolutePosition(node);
        double width = Tone.HEADING.width(card.heading());
        double last = corner.x + node.getWidth() - Layout.PADDING - width;
        double x = corner.x + Layout.PADDING;
        while (x < last && crossed(x - 4, x + width + 4, corner.y + 14)) {
            x++;
        }
        double left = x < last ? x : corner.x + Layout.PADDING;
        write("<g stroke=\"%s\" stroke-width=\"5\" paint-order=\"stroke\">", ground(node));
        text(left, corner.y + 18, Tone.HEADING, card.heading());
        write("</g>");
    }

    private boolean crossed(double left, double right, double y) {
        for (List<KVector> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                KVector a = path.get(i - 1);
                KVector b = path.get(i);
                boolean upright = a.x == b.x && Math.min(a.y, b.y) < y && y < Math.max(a.y, b.y);
                if (upright && left < a.x && a.x < right) {
                    return true;
                }
            }
        }
        return false;
    }

    private void labels(ElkEdge arrow) {
        KVector from = ElkUtil.absolutePosition(arrow);
        String ground = ground(arrow.getContainingNode());
        for (ElkLabel label : arrow.getLabels()) {
            double x = from.x + label.getX();
            double y = from.y + label.getY();
            write(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                    x, y, label.getWidth(), label.getHeight(), ground);
            text(x + 3, y + 11, Tone.LABEL, label.getText());
        }
    }

    private String ground(ElkNode node) {
        Picture.Card card = layout.cards.get(node);
        return card == null ? "#fff" : TINTS.get(picture.cards().indexOf(card) % TINTS.size());
    }

    /** The length is written too: with another font the text is squeezed and stays in its frame. */
    private void text(double x, double y, Tone tone, String text) {
        write(
                """
                <text x="%.1f" y="%.1f" textLength="%.1f" lengthAdjust="spacingAndGlyphs" %s>\
                %s</text>""",
                x, y, tone.width(text), tone.style(), escaped(text));
    }

    private void write(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
