package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The things of a dataset by the short ids that users write; needs an open transaction. */
final class Things {
    /** Under it stands {@code kind/id}; the mapping makes the same IRIs. */
    static final String ROOT = "https://w3id.org/envoygraph/id/";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");
    private static final Pattern FULL =
            Pattern.compile("(https?|urn):[^\\x00-\\x20\\x7f<>\"{}|\\\\^`]+");

    private static final Query IS_THERE = QueryFactory.create("ASK { ?thing a ?class }");
    private static final Query NOW =
            QueryFactory.create(
                    "SELECT ?now { ?thing <http://purl.org/dc/terms/isReplacedBy> ?now }");
    private static final Query ALL_OF_KIND =
            QueryFactory.create(
                    "SELECT DISTINCT ?thing { ?thing a ?class FILTER(STRSTARTS(STR(?thing), ?root))}");
    private static final Var THING = Var.alloc("thing");

    private final DatasetGraph dataset;

    Things(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    static boolean isIri(String value) {
        return FULL.matcher(value).matches();
    }

    /** The id of a thing of ours without its kind, or the whole IRI of a foreign one. */
    static String shortForm(String iri) {
        int slash = iri.indexOf('/', ROOT.length());
        return iri.startsWith(ROOT) && slash > 0 ? iri.substring(slash + 1) : iri;
    }

    /**
     * The IRI that a value of an IRI parameter stands for.
     *
     * @param refuse takes the message when a short id names nothing, or several things
     * @param note takes the message when the thing has another id now
     */
    Optional<Node> find(
            Parameter parameter, String value, Consumer<String> refuse, Consumer<String> note) {
        if (!isId(value)) {
            Node thing = NodeFactory.createURI(value);
            Optional<Node> now = now(thing);
            now.ifPresent(node -> note.accept(renamed(value, node.getURI())));
            return Optional.of(now.orElse(thing));
        }
        List<Node> named =
                parameter.kinds().stream()
                        .map(kind -> NodeFactory.createURI(ROOT + kind + "/" + value))
                        .toList();
        List<Node> found = named.stream().filter(this::isThere).toList();
        if (found.isEmpty()) {
            found = named.stream().flatMap(thing -> now(thing).stream()).distinct().toList();
            found.forEach(now -> note.accept(renamed(value, shortForm(now.getURI()))));
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        refuse.accept(found.isEmpty() ? unknown(parameter, value) : several(value, found));
        return Optional.empty();
    }

    private static String renamed(String former, String now) {
        return "'" + former + "' is now called '" + now + "'";
    }

    /** What bears another id now than the one asked for. */
    private Optional<Node> now(Node thing) {
        try (QueryExec asking =
                QueryExec.dataset(dataset).query(NOW).substitution(THING, thing).build()) {
            RowSet rows = asking.select();
            return rows.hasNext() ? Optional.of(rows.next().get("now")) : Optional.empty();
        }
    }

    private String unknown(Parameter parameter, String value) {
        List<String> known = new ArrayList<>();
        parameter.kinds().forEach(kind -> known.addAll(ids(kind)));
        return Shown.unknown(value, parameter.named(), known);
    }

    private static String several(String value, List<Node> found) {
        List<String> iris = found.stream().map(Node::getURI).toList();
        return "'" + value + "' names several things; give one of " + String.join(", ", iris);
    }

    private boolean isThere(Node thing) {
        try (QueryExec asking =
                QueryExec.dataset(dataset).query(IS_THERE).substitution(THING, thing).build()) {
            return asking.ask();
        }
    }

    private List<String> ids(String kind) {
        String root = ROOT + kind + "/";
        Node start = NodeFactory.createLiteralString(root);
        List<String> ids = new ArrayList<>();
        try (QueryExec asking =
                QueryExec.dataset(dataset)
                        .query(ALL_OF_KIND)
                        .substitution(Var.alloc("root"), start)
                        .build()) {
            asking.select()
                    .forEachRemaining(
                            row -> ids.add(row.get(THING).getURI().substring(root.length())));
        }
        return ids;
    }
}
