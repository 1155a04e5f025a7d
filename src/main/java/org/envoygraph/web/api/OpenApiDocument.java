package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;

/** The API as OpenAPI 3.1, made from the headers of the stored queries. */
@SuppressWarnings("serial")
final class OpenApiDocument extends Reading {
    private static final String NO_VERSION = "0";

    private final Shelf shelf;
    private byte[] document;

    OpenApiDocument(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void init() {
        String address = PublicAddress.of(getServletContext()).orElse("") + "/";
        document = Json.bytes(document(shelf, address));
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        send(response, "application/json", document);
    }

    private static JsonObject document(Shelf shelf, String address) {
        JsonObject paths = Json.object("/api/queries", OpenApiParts.catalogue());
        for (StoredQuery query : shelf.queries()) {
            paths.put("/api/queries/" + query.name(), new OpenApiQuery(query).path());
        }
        paths.put("/api/evidence/{fact}", OpenApiEvidence.path());
        OpenApiGraphs.addTo(paths);
        return Json.object(
                "openapi",
                "3.1.0",
                "info",
                info(),
                "servers",
                Json.array(List.of(Json.object("url", address))),
                "paths",
                paths,
                "components",
                OpenApiParts.components());
    }

    private static JsonObject info() {
        Package program = OpenApiDocument.class.getPackage();
        String licence = "https://creativecommons.org/licenses/by/4.0/";
        return Json.object(
                "title",
                "Envoy Graph",
                "summary",
                "Stored queries on envoys, countries and their diplomatic contacts.",
                "description",
                "Each stored query is a path. The form of an answer is chosen by the header Accept,"
                        + " or by a suffix of the path: .json, .csv, .tsv, .html or .ttl.",
                "version",
                Optional.ofNullable(program.getImplementationVersion()).orElse(NO_VERSION),
                "license",
                Json.object("name", "CC BY 4.0", "url", licence));
    }
}
