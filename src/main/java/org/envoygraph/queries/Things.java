package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

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

    /** A wrong id is held against so many of its kind, which costs some milliseconds. */
    private static final int MOST_KNOWN = 20_000;

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

    /** Of the things of a kind, or of the terms of a scheme; of very many some. */
    Set<String> ids(String kind) {
        Set<String> typed = ids(kind, RDF.type.asNode(), ClassOfKind.of(kind));
        Node scheme = NodeFactory.createURI(ROOT + "scheme/" + kind);
        return typed.isEmpty() ? ids(kind, SKOS.inScheme.asNode(), scheme) : typed;
    }

    private Set<String> ids(String kind, Node property, Node value) {
        String root = ROOT + kind + "/";
        Set<String> ids = new LinkedHashSet<>();
        Iterator<Quad> all = dataset.find(Node.ANY, Node.ANY, property, value);
        try {
            while (all.hasNext() && ids.size() < MOST_KNOWN) {
                String iri = all.next().getSubject().toString();
                if (iri.startsWith(root)) {
                    ids.add(iri.substring(root.length()));
                }
            }
        } finally {
            Iter.close(all);
        }
        return ids;
    }
}
