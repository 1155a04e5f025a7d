package org.envoygraph.web.curating;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * What a request brings to be written. Only forms are read whose reading can fetch nothing: a
 * context of JSON-LD and an entity of RDF/XML may lie elsewhere.
 */
final class Upload {
    private static final Map<String, Lang> FORMS =
            Map.of("text/turtle", Lang.TURTLE, "application/n-triples", Lang.NTRIPLES);
    private static final long PASSED_OVER = 4; // times the most that a body may have

    private final HttpServletRequest request;
    private final int mostBytes;

    Upload(HttpServletRequest request, int mostBytes) {
        this.request = request;
        this.mostBytes = mostBytes;
    }

    /**
     * Its statements.
     *
     * @param base against which relative IRIs are resolved
     */
    Graph statements(String base) throws IOException, Refusal {
        Lang form = form();
        byte[] body = body();
        Graph graph;
        try {
            graph =
                    RDFParser.source(new ByteArrayInputStream(body))
                            .lang(form)
                            .base(base)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                            .toGraph();
        } catch (RiotException wrong) {
            throw unread(wrong.getMessage());
        }
        if (graph.stream().anyMatch(Upload::isAboutStatements)) {
            throw unread("statements about statements are not taken");
        }
        return graph;
    }

    private static boolean isAboutStatements(Triple said) {
        return said.getSubject().isTripleTerm() || said.getObject().isTripleTerm();
    }

    private static Refusal unread(String why) {
        int wrong = HttpServletResponse.SC_BAD_REQUEST;
        return Refusal.of(wrong, "syntax", "The body cannot be read: " + why);
    }

    private Lang form() throws Refusal {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMS.get(plain))
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                                        "form",
                                        "Send text/turtle or application/n-triples"));
    }

    private byte[] body() throws IOException, Refusal {
        if (request.getContentLengthLong() > mostBytes) {
            if (request.getHeader("Expect") == null) {
                passOver();
            }
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            passOver();
            throw tooLarge();
        }
        return body;
    }

    /** Most clients hear an answer only after they have sent what they have. */
    private void passOver() throws IOException {
        request.getInputStream().skip(PASSED_OVER * mostBytes);
    }

    private Refusal tooLarge() {
        return Refusal.of(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "size",
                "A graph may have %d bytes at most; send it in parts by POST".formatted(mostBytes));
    }
}
