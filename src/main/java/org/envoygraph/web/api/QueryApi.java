package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final Versions versions;

    QueryApi(Shelf shelf, Versions versions) {
        this.shelf = shelf;
        this.versions = versions;
    }

    @Override
    void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw Refused.notFound("The stored queries are at /api/queries");
        }
        String name = parts.group("name");
        if (name == null) {
            Offer offer = offer(request, response, parts.group("suffix"), Offer.CATALOGUE);
            new Catalogue(shelf, versions, this).send(offer, request, response);
        } else {
            StoredQuery query = find(name);
            Offer offer = offer(request, response, parts.group("suffix"), Offer.ANSWER);
            new Answering(query, versions, this).send(offer, request, response);
        }
    }

    private StoredQuery find(String name) throws Refused {
        Optional<StoredQuery> query = shelf.find(name);
        if (query.isEmpty()) {
            throw Refused.notFound(shelf.unknown(name));
        }
        return query.get();
    }

    /** The form that the suffix names, else the one that is wanted most. */
    private static Offer offer(
            HttpServletRequest request,
            HttpServletResponse response,
            String suffix,
            List<Offer> offers)
            throws Refused {
        if (suffix != null) {
            return Form.find(suffix)
                    .flatMap(form -> offers.stream().filter(o -> o.form() == form).findFirst())
                    .orElseThrow(() -> Refused.notFound(suffixes(offers)));
        }
        response.setHeader("Vary", "Accept");
        List<String> headers = Collections.list(request.getHeaders("Accept"));
        return new Accept(String.join(",", headers))
                .best(offers)
                .orElseThrow(() -> Refused.form(offers.stream().map(Offer::mediaType).toList()));
    }

    private static String suffixes(List<Offer> offers) {
        return Arrays.stream(Form.values())
                .filter(form -> offers.stream().anyMatch(offer -> offer.form() == form))
                .map(form -> "." + form.suffix())
                .collect(Collectors.joining(", ", "The address may end with ", " or nothing"));
    }
}
