package org.envoygraph.web.curating;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Json;

/** Why nothing was written, as RFC 9457 has it. */
final class Refusal extends Exception {
    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY = 429;
    private static final String TYPES = "https://w3id.org/envoygraph/problem/";
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final ArrayList<String> errors = new ArrayList<>();
    private long retryAfter;
    private String allowed = "GET, HEAD, OPTIONS";

    private Refusal(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    static Refusal of(int status, String type, String detail) {
        return new Refusal(status, type, detail);
    }

    static Refusal onlyPost(String detail) {
        Refusal refusal = of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method", detail);
        refusal.allowed = "POST";
        return refusal;
    }

    static Refusal curated(List<String> problems) {
        Refusal refusal =
                of(
                        UNPROCESSABLE,
                        "curated",
                        "Nothing was taken over: there are problems in the curated files");
        refusal.errors.addAll(problems);
        return refusal;
    }

    static Refusal findings(List<String> findings) {
        Refusal refusal =
                of(
                        UNPROCESSABLE,
                        "shapes",
                        "Nothing was written: the graph does not fulfil the shapes of the ontology");
        refusal.errors.addAll(findings);
        return refusal;
    }

    static Refusal later(int status, String detail, long seconds) {
        Refusal refusal = of(status, "later", detail);
        refusal.retryAfter = seconds;
        return refusal;
    }

    int status() {
        return status;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Login.CHALLENGE);
        }
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", allowed);
        }
        if (retryAfter > 0) {
            response.setHeader("Retry-After", Long.toString(retryAfter));
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        byte[] body = Json.bytes(json());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private JsonObject json() {
        JsonObject problem =
                Json.object(
                        "type",
                        TYPES + type,
                        "title",
                        "Not written",
                        "status",
                        status,
                        "detail",
                        getMessage());
        if (!errors.isEmpty()) {
            List<JsonObject> all = errors.stream().map(e -> Json.object("detail", e)).toList();
            problem.put("errors", Json.array(all));
        }
        return problem;
    }
}
