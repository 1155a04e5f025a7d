package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.web.api.Form.Offer;

/**
 * A graph under an address of its own, as a page and as RDF; a suffix of the address names the
 * form. Each form is made once, until the store is written.
 */
@SuppressWarnings("serial")
abstract class Published extends Reading {
    private final String address;
    private final Versions versions;
    private final Map<Form, byte[]> made = new EnumMap<>(Form.class);
    private String madeOf = "";

    /** For what is at an address, such as {@code /ns}, and at that address with a suffix. */
    Published(String address, Versions versions) {
        this.address = address;
        this.versions = versions;
    }

    /** The addresses at which it is to be found, as patterns of servlets. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(address));
        Offer.GRAPH.forEach(offer -> addresses.add(address(offer.form())));
        return addresses;
    }

    final String address(Form form) {
        return address + "." + form.suffix();
    }

    /**
     * The suffix in a path; nothing when the path has none.
     *
     * @throws Refused if nothing of this is there
     */
    abstract Optional<String> suffix(String path) throws IOException, Refused;

    /** All of it in a form. */
    abstract byte[] make(Form form) throws IOException, Refused;

    @Override
    protected final void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        String path =
                request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        String suffix = suffix(path).orElse(null);
        Offer offer = Accept.offer(request, response, suffix, Offer.GRAPH);
        byte[] body = made(offer.form());
        String text = new String(body, StandardCharsets.UTF_8);
        String tag = versions.tag(List.of(offer.mediaType(), text));
        response.setHeader("Content-Location", address(offer.form()));
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (Versions.names(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(response, offer.mediaType(), body);
        }
    }

    private synchronized byte[] made(Form form) throws IOException, Refused {
        if (!versions.store().equals(madeOf)) {
            made.clear();
            madeOf = versions.store();
        }
        byte[] known = made.get(form);
        if (known == null) {
            known = make(form);
            made.put(form, known);
        }
        return known;
    }

    /** Links to the forms, for the page. */
    final void forms(Html page) {
        page.open("nav");
        for (Form form : List.of(Form.TURTLE, Form.NTRIPLES, Form.JSONLD)) {
            page.element("a", name(form), "href", address(form));
        }
        page.close("nav");
    }

    private static String name(Form form) {
        return switch (form) {
            case TURTLE -> "Turtle";
            case NTRIPLES -> "N-Triples";
            case JSONLD -> "JSON-LD";
            case HTML, JSON, CSV, TSV -> form.name();
        };
    }
}
