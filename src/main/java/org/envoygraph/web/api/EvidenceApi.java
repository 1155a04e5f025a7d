package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Form.Offer;

/**
 * {@code /api/evidence/FACT}, also with a suffix: the answer of the stored query {@code
 * evidence-of-fact}, with the state of each passage. The passage itself is not here to give.
 */
@SuppressWarnings("serial")
final class EvidenceApi extends Reading {
    private static final int DIGITS_OF_TEXT_NOT_HELD = 12;
    static final String QUERY = "evidence-of-fact";
    private static final Pattern PATH =
            Pattern.compile("/(?<fact>[^/.]+)(?:\\.(?<suffix>[^/.]+))?");

    private final Shelf shelf;
    private final Versions versions;
    private final PassageStates states;

    EvidenceApi(Shelf shelf, Versions versions, PassageStates states) {
        this.shelf = shelf;
        this.versions = versions;
        this.states = states;
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        Matcher parts = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!parts.matches()) {
            throw Refused.notFound("The evidence of a fact is at /api/evidence/FACT");
        }
        if (request.getQueryString() != null) {
            throw Refused.address("The evidence of a fact has no parameters");
        }
        String fact = parts.group("fact");
        Offer offer = Accept.offer(request, response, parts.group("suffix"), Offer.ANSWER);
        byte[] body = body(offer.form(), fact, withStates(answer(fact)));
        String text = new String(body, StandardCharsets.UTF_8);
        String tag = versions.tag(List.of(offer.mediaType(), text));
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (Versions.names(known, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(response, offer.mediaType(), body);
        }
    }

    private Answer answer(String fact) throws Refused {
        Optional<StoredQuery> query = shelf.find(QUERY);
        if (query.isEmpty()) {
            throw Refused.notFound("The shelf of this server has no query " + QUERY);
        }
        try {
            return query.get().ask(dataset(), Map.of("fact", List.of(fact)));
        } catch (RefusedParameters unknown) {
            throw Refused.notFound(unknown.refusals().get(0).why());
        } catch (QueryCancelledException cancelled) {
            throw Refused.tooLong();
        }
    }

    private Answer withStates(Answer answer) {
        List<String> columns = new ArrayList<>(answer.columns());
        columns.addAll(List.of("state", "movedBy"));
        List<List<Optional<Node>>> rows = new ArrayList<>();
        for (List<Optional<Node>> row : answer.rows()) {
            PassageStates.State state =
                    state(
                            cell(answer, row, "fact"),
                            number(answer, row, "start"),
                            number(answer, row, "end"),
                            cell(answer, row, "digest"));
            List<Optional<Node>> longer = new ArrayList<>(row);
            longer.add(Optional.of(NodeFactory.createLiteralString(state.state())));
            longer.add(
                    state.movedBy().isPresent()
                            ? Optional.of(number(state.movedBy().getAsInt()))
                            : Optional.empty());
            rows.add(longer);
        }
        return new Answer(columns, rows, answer.full());
    }

    private PassageStates.State state(String fact, int start, int end, String digest) {
        return digest.length() == DIGITS_OF_TEXT_NOT_HELD
                ? PassageStates.State.NOT_HELD
                : states.of(fact, start, end, digest);
    }

    private static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** 0 where only the digest of the passage is known. */
    private static int number(Answer answer, List<Optional<Node>> row, String column) {
        return row.get(answer.columns().indexOf(column))
                .map(Node::getLiteralLexicalForm)
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static String cell(Answer answer, List<Optional<Node>> row, String column) {
        return row.get(answer.columns().indexOf(column)).orElseThrow().getLiteralLexicalForm();
    }

    private static byte[] body(Form form, String fact, Answer answer) throws IOException {
        if (form == Form.HTML) {
            return page(fact, answer);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.format().write(answer, body);
        return body.toByteArray();
    }

    private static byte[] page(String fact, Answer answer) {
        Html page = Html.page("On which passages does " + fact + " rest?");
        page.element(
                "p",
                "Start and end count Unicode code points of the article's text. The words"
                        + " themselves are not here: hold the passages against your own copy with"
                        + " envoygraph evidence.");
        AnswerPage.table(answer.shown(), page);
        page.open("nav");
        for (Form other : List.of(Form.CSV, Form.TSV, Form.JSON, Form.TURTLE)) {
            String address = "/api/evidence/" + fact + "." + other.suffix();
            page.element("a", other.name(), "href", address);
        }
        return page.close("nav").bytes();
    }
}
