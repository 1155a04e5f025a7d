package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;

/** {@code /search?words=…}: where some words occur, by the stored query of that name. */
@SuppressWarnings("serial")
final class SearchPage extends Page {
    private static final int MOST = 40;
    private static final int LONGEST = 200;

    /** Controls, and characters that turn the direction of writing. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Node UNCERTAIN = Terms.thing("identification", "uncertain");

    /** The inner part of the stored query {@code search}. */
    private static final Query QUERY =
            QueryFactory.create(
                    """
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX envoy: <https://w3id.org/envoygraph/ns#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    PREFIX text: <http://jena.apache.org/text#>
                    SELECT ?thing (MAX(?hit) AS ?score) (MIN(STR(?text)) AS ?matched)
                    WHERE {
                      BIND(REPLACE(CONCAT(" ", REPLACE(LCASE(?words), "[^\\\\p{L}\\\\p{N}]+", " ")),
                        " (?=.)", " +") AS ?all)
                      (?found ?hit ?text) text:query (rdfs:label skos:altLabel dcterms:title
                        envoy:gist envoy:designation ?all 1000) .
                      OPTIONAL { ?found envoy:variantOf ?named }
                      OPTIONAL { ?found envoy:about ?told }
                      BIND(COALESCE(?named, ?told, ?found) AS ?thing)
                      ?thing a ?kind .
                      FILTER(STRSTARTS(STR(?kind), STR(envoy:)) || ?kind = skos:Concept)
                      FILTER(?kind NOT IN (envoy:Evidence, envoy:TimeSpec, envoy:Participation,
                        envoy:CountClaim, envoy:LinkDecision))
                    }
                    GROUP BY ?thing
                    ORDER BY DESC(?score) ?thing
                    LIMIT 200
                    """);

    private final Shelf shelf;
    private final transient Recent<byte[]> recent = Recent.pages();

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
                ReadTransaction.calculate(
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
        List<Hit> hits = hits(words, guide);
        String says =
                hits.isEmpty()
                        ? guide.words("search.none", words)
                        : guide.words(
                                hits.size() < MOST ? "search.found" : "search.first",
                                hits.size(),
                                words);
        return new View(says, hits, guide.more("search", "words", words));
    }

    /** Asks for no facts, which take most of the time of the stored query: the page shows none. */
    private static List<Hit> hits(String words, Guide guide) {
        QueryExecBuilder asking =
                QueryExec.dataset(guide.walk().dataset())
                        .query(QUERY)
                        .substitution("words", NodeFactory.createLiteralString(words));
        List<Hit> hits = new ArrayList<>();
        try (QueryExec running = asking.build()) {
            RowSet rows = running.select();
            while (rows.hasNext() && hits.size() < MOST) {
                Binding row = rows.next();
                Node thing = row.get("thing");
                if (!isHidden(thing, guide)) {
                    hits.add(hit(thing, row.get("matched").getLiteralLexicalForm(), guide));
                }
            }
        }
        return hits;
    }

    /** Whether no fact tells of it that stands and of which it is certain whom it means. */
    private static boolean isHidden(Node thing, Guide guide) {
        List<Node> facts = guide.facts(thing);
        return !facts.isEmpty()
                && facts.stream()
                        .allMatch(
                                fact ->
                                        guide.certainty().isRetracted(fact)
                                                || guide
                                                        .walk()
                                                        .to(fact, Terms.IDENTIFICATION)
                                                        .stream()
                                                        .anyMatch(UNCERTAIN::equals));
    }

    private static Hit hit(Node thing, String matched, Guide guide) {
        Shown shown = guide.marked(thing);
        Shown kind = guide.walk().type(thing).map(guide::shown).orElse(Shown.text(""));
        return new Hit(shown, kind, matched.equals(shown.text()) ? "" : matched);
    }
}
