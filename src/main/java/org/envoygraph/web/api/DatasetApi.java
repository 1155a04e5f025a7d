package org.envoygraph.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.envoygraph.queries.ReadTransaction;

/**
 * {@code /dataset} and {@code /.well-known/void}: the description of the data set, out of the
 * store. The second is the same under the name that VoID gives it, without a redirect.
 */
@SuppressWarnings("serial")
final class DatasetApi extends Published {
    static final Node DATASET = NodeFactory.createURI("https://w3id.org/envoygraph/dataset");
    private static final Pattern PATH =
            Pattern.compile("/(?:dataset(?:\\.(?<suffix>[a-z]+))?|\\.well-known/void)");

    /** The graph of the description, and what other graphs say of the things it names. */
    private static final Query DESCRIPTION =
            QueryFactory.create(
                    """
                    PREFIX dcat: <http://www.w3.org/ns/dcat#>
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX envoy: <https://w3id.org/envoygraph/ns#>
                    PREFIX prov: <http://www.w3.org/ns/prov#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX void: <http://rdfs.org/ns/void#>
                    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                    CONSTRUCT { ?subject ?property ?value } WHERE {
                      { GRAPH <https://w3id.org/envoygraph/graph/dataset> {
                          ?subject ?property ?value } }
                      UNION
                      { <https://w3id.org/envoygraph/dataset> void:subset ?subject .
                        ?subject ?property ?value }
                      UNION
                      { <https://w3id.org/envoygraph/dataset> void:subset/void:objectsTarget
                          ?subject .
                        ?subject ?property ?value }
                    }
                    """);

    DatasetApi(Versions versions) {
        super("/dataset", versions);
    }

    @Override
    List<String> addresses() {
        List<String> addresses = new ArrayList<>(super.addresses());
        addresses.add("/.well-known/void");
        return addresses;
    }

    @Override
    Optional<String> suffix(String path) throws Refused {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw Refused.notFound("The description of the data set is at /dataset");
        }
        return Optional.ofNullable(parts.group("suffix"));
    }

    @Override
    byte[] make(Form form) throws Refused {
        Graph graph = graph(dataset());
        if (!graph.contains(DATASET, Node.ANY, Node.ANY)) {
            throw Refused.notFound("The store of this server holds no description; build it anew");
        }
        return form == Form.HTML ? new DatasetPage(graph).write(this) : GraphText.of(graph, form);
    }

    private static Graph graph(DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        ReadTransaction.execute(
                dataset,
                () -> {
                    try (QueryExec asking = QueryExec.dataset(dataset).query(DESCRIPTION).build()) {
                        asking.constructTriples().forEachRemaining(graph::add);
                    }
                });
        graph.getPrefixMapping().setNsPrefixes(DESCRIPTION.getPrefixMapping());
        return graph;
    }
}
