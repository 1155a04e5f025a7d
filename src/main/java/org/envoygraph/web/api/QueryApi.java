package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Form.Offer;

/**
 * {@code /api/queries} and {@code /api/queries/NAME}, each also with a suffix that names the form.
 */
@SuppressWarnings("serial")
final class QueryApi extends Reading {
    private static final Pattern PATH =
            Pattern.compile("/queries(?:/(?<name>[^/.]+))?(?:\\.(?<suffix>[^/.]+))?");

    private final Shelf shelf;
    private final transient Known known;
    private final Versions versions;

    QueryApi(Shelf shelf, Known known, Versions versions) {
        this.shelf = shelf;
        this.known = known;
        this.versions = versions;
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw Refused.notFound("The stored queries are at /api/queries");
        }
        String name = parts.group("name");
        if (name == null) {
            Offer offer = Accept.offer(request, response, parts.group("suffix"), Offer.CATALOGUE);
            new Catalogue(shelf, versions, this).send(offer, request, response);
        } else {
            StoredQuery query = find(name);
            Offer offer = Accept.offer(request, response, parts.group("suffix"), Offer.ANSWER);
            new Answering(query, known, versions, this).send(offer, request, response);
        }
    }

    private StoredQuery find(String name) throws Refused {
        Optional<StoredQuery> query = shelf.find(name);
        if (query.isEmpty()) {
            throw Refused.notFound(shelf.unknown(name));
        }
        return query.get();
    }
}
