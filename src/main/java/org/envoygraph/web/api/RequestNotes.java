package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;

/** What is learnt of a request while it is answered, for whoever looks back at it. */
public final class RequestNotes {
    private static final String USER = RequestNotes.class.getName() + ".user";
    private static final String QUERY = RequestNotes.class.getName() + ".query";

    private RequestNotes() {}

    /** Notes a user whose password was right. */
    public static void user(HttpServletRequest request, String name) {
        note(request, USER, name);
    }

    /** Notes the text of a query that was sent. */
    public static void query(HttpServletRequest request, String text) {
        note(request, QUERY, text);
    }

    /** The user, if one was needed. */
    public static Optional<String> user(Request request) {
        return noted(request, USER);
    }

    /** The text of the query, if the request sent one. */
    public static Optional<String> query(Request request) {
        return noted(request, QUERY);
    }

    private static void note(HttpServletRequest request, String name, String value) {
        Request.unWrap(ServletContextRequest.getServletContextRequest(request))
                .setAttribute(name, value);
    }

    private static Optional<String> noted(Request request, String name) {
        return Optional.ofNullable((String) Request.unWrap(request).getAttribute(name));
    }
}
