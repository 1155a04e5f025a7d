package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The page of a named graph: what is said of it, and what is in it. */
final class GraphPage {
    private static final int LOOKED_AT = 20_000;
    private static final int EXAMPLES = 25;

    private final Guide guide;

    GraphPage(Guide guide) {
        this.guide = guide;
    }

    ThingView of(Node graph, ThingPage page) {
        ThingView plain = page.of(graph);
        List<Section> sections = new ArrayList<>(List.of(contents(graph)));
        sections.addAll(plain.sections());
        return new ThingView(
                plain.name(),
                Shown.text(guide.words("kind.graph")),
                plain.iri(),
                plain.also(),
                plain.dates(),
                plain.notes(),
                plain.intro(),
                sections,
                plain.forms());
    }

    private Section contents(Node graph) {
        List<Triple> said = guide.walk().in(graph, LOOKED_AT);
        Map<String, Set<String>> byKind = new TreeMap<>();
        for (Triple triple : said) {
            Node subject = triple.getSubject();
            String kind = Addresses.kind(subject);
            if (!kind.isEmpty()) {
                byKind.computeIfAbsent(kind, any -> new TreeSet<>()).add(subject.getURI());
            }
        }
        List<String> columns = guide.columns("kind", "number", "things");
        List<Row> rows = new ArrayList<>();
        byKind.forEach((kind, things) -> rows.add(row(kind, things, columns)));
        List<String> notes =
                said.size() < LOOKED_AT ? List.of() : List.of(guide.words("note.graph", LOOKED_AT));
        return new Section(
                "contents", guide.words("section.contents"), notes, columns, rows, List.of());
    }

    private Row row(String kind, Set<String> things, List<String> columns) {
        List<Shown> shown = new ArrayList<>();
        things.stream().limit(EXAMPLES).forEach(iri -> shown.add(guide.shown(Walk.iri(iri))));
        if (things.size() > EXAMPLES) {
            shown.add(Shown.text(guide.words("and.more", things.size() - EXAMPLES)));
        }
        Shown number = Shown.text(Integer.toString(things.size()));
        return new Row(
                Guide.cells(columns, List.of(List.of(Shown.text(kind)), List.of(number), shown)),
                List.of(),
                "");
    }
}
