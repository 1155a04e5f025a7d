package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Form.Offer;

/** What stored queries there are. */
final class Catalogue {
    /** The graph in which stored queries are told of, as it stands in the store. */
    private static final Query EXAMPLES =
            QueryFactory.create(
                    """
                    PREFIX query: <https://w3id.org/envoygraph/id/query/>
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX schema: <https://schema.org/>
                    PREFIX sh: <http://www.w3.org/ns/shacl#>
                    PREFIX void: <http://rdfs.org/ns/void#>
                    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                    CONSTRUCT { ?subject ?property ?value } WHERE {
                      { SELECT DISTINCT ?graph { GRAPH ?graph { ?query a sh:SPARQLExecutable } } }
                      GRAPH ?graph { ?subject ?property ?value }
                    }
                    """);

    private final Shelf shelf;
    private final Versions versions;
    private final Reading servlet;

    Catalogue(Shelf shelf, Versions versions, Reading servlet) {
        this.shelf = shelf;
        this.versions = versions;
        this.servlet = servlet;
    }

    void send(Offer offer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        Asked asked = Asked.of(Optional.ofNullable(request.getQueryString()).orElse(""));
        if (!asked.values().isEmpty()) {
            throw Refused.address("The catalogue has no parameters");
        }
        byte[] body =
                switch (offer.form()) {
                    case JSON -> json();
                    case HTML -> new MenuPage(shelf).page(servlet);
                    case TURTLE -> turtle(servlet.dataset());
                    case CSV, TSV, NTRIPLES, JSONLD ->
                            throw new IllegalStateException(offer + " is not offered");
                };
        String tag =
                versions.tag(List.of(offer.mediaType(), new String(body, StandardCharsets.UTF_8)));
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (Versions.names(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            Reading.send(response, offer.mediaType(), body);
        }
    }

    private byte[] json() {
        List<JsonObject> queries = shelf.queries().stream().map(Catalogue::json).toList();
        return Json.bytes(Json.object("queries", queries));
    }

    private static JsonObject json(StoredQuery query) {
        return Json.object(
                "name", query.name(),
                "question", query.summary(),
                "description", query.description(),
                "tags", query.tags(),
                "address", "/api/queries/" + query.name(),
                "parameters", query.parameters().stream().map(Catalogue::json).toList(),
                "columns", query.columns());
    }

    private static JsonObject json(Parameter parameter) {
        JsonObject json =
                Json.object(
                        "name", parameter.name(),
                        "required", parameter.required(),
                        "expected", parameter.expected(),
                        "example", parameter.example());
        if (!parameter.choices().isEmpty()) {
            json.put("choices", Json.array(parameter.choices()));
        }
        return json;
    }

    private static byte[] turtle(DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadTransaction.execute(
                dataset,
                () -> {
                    try (QueryExec asking = QueryExec.dataset(dataset).query(EXAMPLES).build()) {
                        Graph graph = GraphFactory.createDefaultGraph();
                        GraphUtil.addInto(graph, asking.construct());
                        graph.getPrefixMapping().clearNsPrefixMap();
                        graph.getPrefixMapping().setNsPrefixes(EXAMPLES.getPrefixMapping());
                        RDFDataMgr.write(out, graph, Lang.TURTLE);
                    }
                });
        return out.toByteArray();
    }
}
