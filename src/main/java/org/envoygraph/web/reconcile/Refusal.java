package org.envoygraph.web.reconcile;

import org.envoygraph.web.api.Json;

/** Why a request gets no answer, as RFC 9457 has it. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private Refusal(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static Refusal wrong(String detail) {
        return new Refusal(400, "The request cannot be read", detail);
    }

    static Refusal notFound(String detail) {
        return new Refusal(404, "Nothing is there", detail);
    }

    static Refusal method() {
        return new Refusal(405, "No such method here", "Use GET, or POST with a form");
    }

    static Refusal tooLarge(String detail) {
        return new Refusal(413, "The request is too large", detail);
    }

    static Refusal form() {
        String detail = "Send a form: application/x-www-form-urlencoded";
        return new Refusal(415, "No such form of request here", detail);
    }

    int status() {
        return status;
    }

    byte[] bytes() {
        return Json.bytes(
                Json.object(
                        "type",
                        "about:blank",
                        "title",
                        title,
                        "status",
                        status,
                        "detail",
                        getMessage()));
    }
}
