package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.queries.Shelf;

/** {@code /search?words=…}: where some words occur, by the stored query of that name. */
@SuppressWarnings("serial")
final class SearchPage extends Page {
    private static final int MOST = 40;
    private static final int LONGEST = 200;

    /** Controls, and characters that turn the direction of writing. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private final Shelf shelf;
    private final transient Recent recent = new Recent();

    SearchPage(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @param matched where the words stand, if not in the label
     */
    record Hit(Shown thing, Shown kind, String matched) {}

    record View(String says, List<Hit> hits, List<Shown> more) {
        boolean hasHits() {
            return !hits.isEmpty();
        }
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String given = Optional.ofNullable(request.getParameter("words")).orElse("").strip();
        String words =
                HIDDEN.matcher(given.substring(0, Math.min(given.length(), LONGEST)))
                        .replaceAll(" ");
        DatasetGraph dataset = dataset();
        byte[] page =
                Txn.calculateRead(
                        dataset, () -> recent.get(words, dataset, () -> page(words, dataset)));
        answer(request, response, HTML, page);
    }

    private byte[] page(String words, DatasetGraph dataset) {
        View view = view(words, new Guide(new Walk(dataset), Strings.all(), shelf));
        String title = Strings.all().of("search.title");
        return Templates.all().page("search", view, title, List.of(), words);
    }

    private View view(String words, Guide guide) {
        if (words.isEmpty()) {
            return new View(guide.words("search.hint"), List.of(), List.of());
        }
        DatasetGraph dataset = guide.walk().dataset();
        Asking found = Asking.of(shelf, dataset, "search", "words", words, MOST);
        List<Hit> hits = found.rows().stream().map(row -> hit(found, row, guide)).toList();
        String says =
                hits.isEmpty()
                        ? guide.words("search.none", words)
                        : guide.words(
                                hits.size() < MOST ? "search.found" : "search.first",
                                hits.size(),
                                words);
        return new View(says, hits, guide.more("search", "words", words));
    }

    private static Hit hit(Asking found, List<Optional<Node>> row, Guide guide) {
        Node thing = found.node(row, "thing").orElseThrow();
        Shown shown = guide.marked(thing);
        String matched = found.text(row, "matched");
        Shown kind = guide.walk().type(thing).map(guide::shown).orElse(Shown.text(""));
        return new Hit(shown, kind, matched.equals(shown.text()) ? "" : matched);
    }
}
