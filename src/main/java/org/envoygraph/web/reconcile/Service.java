package org.envoygraph.web.reconcile;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Json;
import org.envoygraph.web.api.PublicAddress;

/** Reads what is asked, and finds who answers it. */
@SuppressWarnings("serial")
final class Service extends HttpServlet {
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors ";

    private final Space space;
    private final Function<ServletContext, Things> reading;

    private final Supplier<String> version;

    private Things things; // guarded by this
    private String readOf = ""; // the version of the store then

    /**
     * Things are read at the first request, so that the server need not wait for them.
     *
     * @param version of what they are read from; when it changes, they are read anew
     */
    Service(Space space, Function<ServletContext, Things> reading, Supplier<String> version) {
        this.space = space;
        this.reading = reading;
        this.version = version;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", CONTENT + "'none'");
        response.setHeader("Allow", METHODS);
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            if (!KNOWN.contains(request.getMethod())) {
                throw Refusal.method();
            }
            answer(request, response);
        } catch (Refusal refused) {
            response.setStatus(refused.status());
            send(response, "application/problem+json", refused.bytes());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refusal {
        Fields fields = Fields.of(request);
        if (fields.find("callback").isPresent()) {
            throw Refusal.wrong(
                    "JSONP would let any page run what we answer; leave out 'callback'");
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.equals("/preview")) {
            byte[] page = new Preview(things()).page(fields.get("id"));
            Reconciliation.framing(request).ifPresent(origin -> letFrame(response, origin));
            send(response, "text/html;charset=utf-8", page);
        } else {
            String address = PublicAddress.of(request) + Reconciliation.PATH;
            JsonObject answer = answer(path, fields, address);
            send(response, "application/json", Json.compact(answer));
        }
    }

    /** Nothing in the page can be clicked to any effect. */
    private static void letFrame(HttpServletResponse response, String origin) {
        response.setHeader("Content-Security-Policy", CONTENT + origin);
        response.setHeader("X-Frame-Options", null); // knows no origin; taken away
    }

    private JsonObject answer(String path, Fields fields, String address) throws Refusal {
        return switch (path) {
            case "", "/" -> service(fields, address);
            case "/suggest/entity" -> new Suggestions(things()).entities(fields);
            case "/suggest/type" -> new Suggestions(things()).types(fields);
            case "/suggest/property" -> new Suggestions(things()).properties(fields);
            case "/flyout/entity" -> new Preview(things()).entity(fields.get("id"));
            case "/flyout/type" -> new Preview(things()).type(fields.get("id"));
            case "/flyout/property" -> new Preview(things()).property(fields.get("id"));
            case "/extend" -> new Extension(things()).rows(fields.object("extend"));
            case "/extend/properties" -> Suggestions.proposed(fields);
            default ->
                    throw Refusal.notFound(
                            "Under /reconcile are suggest/, flyout/, extend and preview");
        };
    }

    private JsonObject service(Fields fields, String address) throws Refusal {
        if (fields.find("queries").isPresent()) {
            return new Batch(things()).answers(fields.object("queries"));
        }
        if (fields.find("extend").isPresent()) {
            return new Extension(things()).rows(fields.object("extend"));
        }
        if (!fields.isEmpty()) {
            throw Refusal.wrong("Give 'queries' or 'extend', or nothing for the manifest");
        }
        return Manifest.at(address, space);
    }

    private synchronized Things things() {
        String now = version.get();
        if (things == null || !readOf.equals(now)) {
            readOf = now;
            things = reading.apply(getServletContext());
        }
        return things;
    }

    private static void send(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
