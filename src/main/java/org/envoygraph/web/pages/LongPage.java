package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.envoygraph.queries.Patience;
import org.envoygraph.web.api.Refused;

/**
 * A page that may take long. Whoever asks for it is told so soon, and the browser asks once more at
 * an address at which it waits; meanwhile it shows what is there.
 */
@SuppressWarnings("serial")
abstract class LongPage extends Page {
    /** The field of an address that says so. */
    static final String WAIT = "wait";

    private final long steps;

    /**
     * @param steps so many are taken before the asker is told that it takes longer
     */
    LongPage(long steps) {
        this.steps = steps;
    }

    /**
     * Answers GET.
     *
     * @throws Later when the patience is over
     */
    abstract void read(HttpServletRequest request, HttpServletResponse response, Patience patience)
            throws IOException, Refused;

    @Override
    protected final void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        boolean waits = request.getParameter(WAIT) != null;
        try {
            read(request, response, waits ? Patience.endless() : Patience.of(steps));
        } catch (Later later) {
            String address = waiting(request);
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
            response.setHeader("Refresh", "0; url=" + address);
            Shown link = Shown.link(Strings.all().of("soon.link"), address);
            answerOnce(response, HTML, soon(request, link));
        }
    }

    private static String waiting(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getQueryString()).orElse("");
        String all = given + (given.isEmpty() ? "" : "&") + WAIT + "=yes";
        return request.getRequestURI() + "?" + all;
    }

    /**
     * The page that is shown meanwhile.
     *
     * @param link to the page when it is there
     */
    byte[] soon(HttpServletRequest request, Shown link) throws Refused {
        return Templates.all().page("soon", link, Strings.all().of("soon.title"), List.of(), "");
    }
}
