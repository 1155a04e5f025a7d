package org.envoygraph.queries;

import org.apache.jena.query.QueryException;

/** A service of others, called by a query, gave no answer that can be used. */
public final class UnansweredCall extends QueryException {
    private static final long serialVersionUID = 1L;

    UnansweredCall(String service, Exception cause) {
        super(service + ": no answer to use: " + reason(cause) + "; try again later", cause);
    }

    private static String reason(Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = String.valueOf(deepest.getMessage());
        return message.equals("null") ? deepest.getClass().getSimpleName() : message.strip();
    }
}
