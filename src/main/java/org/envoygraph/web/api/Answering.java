package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.UnansweredCall;
import org.envoygraph.web.api.Form.Offer;

/** Answers one stored query. */
final class Answering {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final StoredQuery query;
    private final Known known;
    private final Versions versions;
    private final Reading servlet;

    Answering(StoredQuery query, Known known, Versions versions, Reading servlet) {
        this.query = query;
        this.known = known;
        this.versions = versions;
        this.servlet = servlet;
    }

    void send(Offer offer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        Asked asked = Asked.of(Optional.ofNullable(request.getQueryString()).orElse(""));
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        try {
            send(offer, asked, known.strip(), response);
        } catch (Refused refused) {
            if (offer.form() != Form.HTML) {
                throw refused;
            }
            response.setStatus(refused.status());
            response.setHeader("Cache-Control", "no-store");
            byte[] page = new AnswerPage(query, asked.values()).refused(refused);
            Reading.send(response, offer.mediaType(), page);
        }
    }

    private void send(Offer offer, Asked asked, String known, HttpServletResponse response)
            throws IOException, Refused {
        Extent extent = Extent.taken(asked, (int) query.parsed().getLimit());
        String tag = versions.tag(parts(offer, extent, asked));
        boolean any = known.equals("*"); // whatever there is, so one must look
        if (!any && Versions.names(known, tag)) {
            unchanged(tag, response);
            return;
        }
        Answer answer = answer(asked, extent);
        if (any) {
            unchanged(tag, response);
            return;
        }
        describe(answer, extent, asked, response);
        cached(tag, response);
        Reading.send(response, offer.mediaType(), body(offer, answer, extent, asked));
    }

    private Answer answer(Asked asked, Extent extent) throws Refused {
        Optional<Answer> answer =
                known.answer(query, asked.values(), extent.window(), servlet.dataset());
        return answer.isPresent() ? answer.get() : fromStore(asked, extent);
    }

    private Answer fromStore(Asked asked, Extent extent) throws Refused {
        try {
            return query.ask(servlet.dataset(), asked.values(), extent.window());
        } catch (RefusedParameters refused) {
            throw Refused.parameters(refused);
        } catch (QueryDeniedException denied) {
            throw Refused.calling(denied.getMessage());
        } catch (UnansweredCall failed) {
            throw Refused.noAnswerOfOthers(failed.getMessage());
        } catch (QueryCancelledException cancelled) {
            throw Refused.tooLong();
        }
    }

    private List<String> parts(Offer offer, Extent extent, Asked asked) {
        List<String> parts = new ArrayList<>();
        parts.add(query.text());
        parts.add(offer.mediaType());
        parts.add(extent.toString());
        new TreeMap<>(asked.values())
                .forEach(
                        (name, values) -> {
                            parts.add(name + values.size());
                            parts.addAll(values);
                        });
        return parts;
    }

    private static void unchanged(String tag, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        cached(tag, response);
    }

    private static void cached(String tag, HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache"); // keep it, but ask whether it changed
    }

    private static void describe(
            Answer answer, Extent extent, Asked asked, HttpServletResponse response) {
        List<String> links = new ArrayList<>();
        extent.next(asked.values(), answer)
                .ifPresent(to -> links.add("<" + to + ">; rel=\"next\""));
        extent.previous(asked.values()).ifPresent(to -> links.add("<" + to + ">; rel=\"prev\""));
        if (!links.isEmpty()) {
            response.setHeader("Link", String.join(", ", links));
        }
        extent.total(answer).ifPresent(n -> response.setHeader("X-Total-Count", n.toString()));
    }

    private byte[] body(Offer offer, Answer answer, Extent extent, Asked asked)
            throws IOException, Refused {
        if (offer.form() == Form.HTML) {
            String link = servlet.inConsole(filledIn(asked));
            return new AnswerPage(query, asked.values()).answered(answer, extent, link);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (extent.mark() && offer.form() == Form.CSV) {
            body.write(BYTE_ORDER_MARK);
        }
        offer.form().format().write(answer, body);
        return body.toByteArray();
    }

    private String filledIn(Asked asked) throws Refused {
        try {
            return query.filledIn(servlet.dataset(), asked.values());
        } catch (RefusedParameters refused) {
            throw Refused.parameters(refused);
        }
    }
}
