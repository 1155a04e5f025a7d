package org.envoygraph.queries;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The sources that an answer is to rest on: one article, or the articles of a collection. Graphs of
 * other articles, of imports and of curators' own are left out; what is common to all, such as the
 * registers and the Council's texts, stays.
 */
final class Scope {
    /** What every stored query can be asked for beside its own parameters. */
    static final Parameter PARAMETER =
            new Parameter(
                    "scope",
                    "__scope_iri",
                    false,
                    ParameterType.IRI,
                    List.of("article", "collection"),
                    List.of(),
                    "five-articles");

    private static final String GRAPHS = "https://w3id.org/envoygraph/graph/";
    private static final List<String> OF_SOURCES =
            List.of(GRAPHS + "article/", GRAPHS + "import/", GRAPHS + "local/");

    private static final Query CHOSEN =
            QueryFactory.create(
                    """
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX envoy: <https://w3id.org/envoygraph/ns#>

                    SELECT DISTINCT ?graph
                    WHERE {
                      { GRAPH ?graph { ?source dcterms:isPartOf ?scope ; a envoy:SourceArticle } }
                      UNION { GRAPH ?graph { ?scope a envoy:SourceArticle } }
                    }
                    """);

    private final Set<Node> chosen = new HashSet<>();

    private Scope(DatasetGraph dataset, Node scope) {
        try (QueryExec asking =
                QueryExec.dataset(dataset)
                        .query(CHOSEN)
                        .substitution(Var.alloc("scope"), scope)
                        .build()) {
            asking.select().forEachRemaining(row -> chosen.add(row.get(Var.alloc("graph"))));
        }
    }

    /** Lets a query see what is in the scope among the values, if there is one. */
    static void narrow(QueryExecBuilder asking, DatasetGraph dataset, Map<Var, Node> values) {
        Node scope = values.get(PARAMETER.var());
        if (scope != null) {
            asking.set(SystemTDB.symTupleFilter, new Scope(dataset, scope).filter(dataset));
        }
    }

    /**
     * What a text filled in must say, because SPARQL over a union of graphs has no words for it.
     */
    static String lost(Map<Var, Node> values) {
        Node scope = values.get(PARAMETER.var());
        return scope == null
                ? ""
                : "# As text it asks all sources; only the stored query is narrowed to "
                        + Shown.oneLine(Things.shortForm(scope.getURI()))
                        + ".\n";
    }

    private boolean holds(Node graph) {
        return chosen.contains(graph)
                || !graph.isURI()
                || OF_SOURCES.stream().noneMatch(graph.getURI()::startsWith);
    }

    /** Of quads by the numbers of their nodes; triples of no graph are kept. */
    private Predicate<Tuple<NodeId>> filter(DatasetGraph dataset) {
        NodeTable nodes = store(dataset).getQuadTable().getNodeTupleTable().getNodeTable();
        Map<NodeId, Boolean> known = new ConcurrentHashMap<>();
        return quad ->
                quad.len() < 4
                        || known.computeIfAbsent(
                                quad.get(0), id -> holds(nodes.getNodeForNodeId(id)));
    }

    private static DatasetGraphTDB store(DatasetGraph dataset) {
        DatasetGraph inner = dataset;
        while (inner instanceof DatasetGraphWrapper wrapper && !TDBInternal.isTDB2(inner)) {
            inner = wrapper.getWrapped();
        }
        DatasetGraphTDB store = TDBInternal.getDatasetGraphTDB(inner);
        if (store == null) {
            throw new IllegalStateException("a scope is for TDB2 alone: " + dataset.getClass());
        }
        return store;
    }
}
