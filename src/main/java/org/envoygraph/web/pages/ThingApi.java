package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.web.api.Accept;
import org.envoygraph.web.api.Form;
import org.envoygraph.web.api.Refused;

/** {@code /id/…} and {@code /graph/…}: each thing as a page and as RDF. */
@SuppressWarnings("serial")
final class ThingApi extends LongPage {
    private static final List<Form.Offer> PAGE_ONLY = List.of(new Form.Offer(Form.HTML, HTML));
    private static final int LARGE = 100_000; // statements

    private final Shelf shelf;
    private final transient AllContacts contacts;
    private final transient Recent<byte[]> recent = Recent.pages();
    private final transient Namespaces namespaces = new Namespaces();

    ThingApi(Shelf shelf, AllContacts contacts, long steps) {
        super(steps);
        this.shelf = shelf;
        this.contacts = contacts;
    }

    private record Made(int status, byte[] body, String location) {}

    @Override
    void read(HttpServletRequest request, HttpServletResponse response, Patience patience)
            throws IOException, Refused {
        String path =
                request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        DatasetGraph dataset = dataset();
        Resolved found =
                ReadTransaction.calculate(dataset, () -> Resolved.of(path, new Walk(dataset)));
        String suffix = found instanceof Resolved.There there ? there.suffix().orElse(null) : null;
        List<Form.Offer> offers = found instanceof Resolved.AllOf ? PAGE_ONLY : Form.Offer.GRAPH;
        Form.Offer offer = Accept.offer(request, response, suffix, offers);
        if (offer.form() != Form.HTML) {
            refuse(found);
        }
        if (found instanceof Resolved.Moved moved) {
            see(moved.to(), response);
            return;
        }
        if (offer.form() != Form.HTML && isTooLarge(found, dataset)) {
            Node graph = ((Resolved.There) found).thing();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", datasetPath() + "/data?graph=" + graph.getURI());
            return;
        }
        Made made =
                ReadTransaction.calculate(
                        dataset, () -> make(found, offer.form(), dataset, patience));
        if (!made.location().isEmpty()) {
            response.setHeader("Content-Location", located(made.location()));
        }
        response.setStatus(made.status());
        answer(request, response, offer.mediaType(), made.body());
    }

    /** Great graphs, those of imports, are sent as they are read, and not sorted. */
    private static boolean isTooLarge(Resolved found, DatasetGraph dataset) {
        return found instanceof Resolved.There there
                && there.thing().getURI().startsWith(Terms.GRAPHS)
                && ReadTransaction.calculate(
                        dataset,
                        () -> new Walk(dataset).in(there.thing(), LARGE + 1).size() > LARGE);
    }

    private static void see(String to, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", located(to));
    }

    /** As a header may hold it. */
    private static String located(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void refuse(Resolved found) throws Refused {
        Strings words = Strings.all();
        if (found instanceof Resolved.Gone gone) {
            throw Refused.gone(words.of("gone", gone.now()));
        }
        if (found instanceof Resolved.Unknown unknown) {
            String near =
                    unknown.near().stream().map(Guide::address).collect(Collectors.joining(", "));
            String hint = near.isEmpty() ? "" : " " + words.of("unknown.near") + " " + near;
            throw Refused.notFound(words.of("unknown", unknown.slug()) + hint);
        }
    }

    private Made make(Resolved found, Form form, DatasetGraph dataset, Patience patience) {
        Guide guide = new Guide(new Walk(dataset), Strings.all(), shelf);
        if (found instanceof Resolved.There there) {
            String location = Guide.address(there.thing()) + "." + form.suffix();
            byte[] body =
                    recent.get(location, dataset, () -> body(there.thing(), form, guide, patience));
            return new Made(200, body, location);
        }
        NotHere view = NotHere.of(found, guide);
        byte[] page = Templates.all().page("not-here", view, view.title(), List.of(), "");
        return new Made(view.status(), page, "");
    }

    private byte[] body(Node thing, Form form, Guide guide, Patience patience) {
        boolean graph = guide.walk().isGraph(thing);
        if (form == Form.HTML) {
            ThingPage page =
                    new ThingPage(guide, () -> contacts.of(guide.walk().dataset(), patience).all());
            ThingView view = graph ? new GraphPage(guide).of(thing, page) : page.of(thing);
            return Templates.all().page("thing", view, view.name().text(), view.forms(), "");
        }
        List<Triple> said =
                graph ? guide.walk().in(thing, Integer.MAX_VALUE) : Whole.of(thing, guide.walk());
        DatasetGraph dataset = guide.walk().dataset();
        return new Statements(thing, said, () -> namespaces.of(dataset)).in(form);
    }
}
