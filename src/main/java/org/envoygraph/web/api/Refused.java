package org.envoygraph.web.api;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.RefusedParameters.Refusal;

/** Why a request gets no answer, as RFC 9457 has it. */
public final class Refused extends Exception {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://w3id.org/envoygraph/problem/";
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final String title;
    private final ArrayList<Refusal> errors;

    private Refused(int status, String type, String title, String detail, List<Refusal> errors) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.errors = new ArrayList<>(errors);
    }

    static Refused parameters(RefusedParameters refused) {
        return parameters(refused.refusals());
    }

    static Refused parameters(List<Refusal> errors) {
        String title = "A parameter cannot be used";
        String detail = String.join("\n", errors.stream().map(Refusal::toString).toList());
        return new Refused(400, "parameters", title, detail, errors);
    }

    static Refused address(String detail) {
        return new Refused(400, "address", "The address cannot be read", detail, List.of());
    }

    public static Refused notFound(String detail) {
        return new Refused(404, "not-found", "Nothing is there", detail, List.of());
    }

    /** For what had an address once, and has none any more. */
    public static Refused gone(String detail) {
        return new Refused(410, "gone", "It is no longer here", detail, List.of());
    }

    static Refused method(String method) {
        String detail = "This can be read only; use GET";
        return new Refused(405, "method", "No such method here", detail, List.of());
    }

    static Refused form(List<String> offered) {
        String detail = "Accept one of " + String.join(", ", offered);
        return new Refused(406, "form", "No form that the request accepts", detail, List.of());
    }

    static Refused calling(String detail) {
        String title = "No other service is called from here";
        return new Refused(403, "calling", title, detail, List.of());
    }

    static Refused noAnswerOfOthers(String detail) {
        return new Refused(502, "no-answer-of-others", "Another service failed", detail, List.of());
    }

    static Refused tooLong() {
        String detail = "The query took too long and was ended; narrow the question";
        return new Refused(503, "too-long", "No answer in time", detail, List.of());
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    List<Refusal> errors() {
        return List.copyOf(errors);
    }

    byte[] bytes() {
        JsonObject problem =
                Json.object(
                        "type",
                        TYPES + type,
                        "title",
                        title,
                        "status",
                        status,
                        "detail",
                        getMessage());
        if (!errors.isEmpty()) {
            problem.put("errors", Json.array(errors.stream().map(Refused::json).toList()));
        }
        return Json.bytes(problem);
    }

    private static JsonObject json(Refusal error) {
        JsonObject json = Json.object("parameter", error.parameter(), "detail", error.why());
        if (!error.expected().isEmpty()) {
            json.put("expected", error.expected());
        }
        return json;
    }
}
