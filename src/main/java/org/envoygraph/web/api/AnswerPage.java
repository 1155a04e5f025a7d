package org.envoygraph.web.api;

import java.util.List;
import java.util.Map;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.RefusedParameters.Refusal;
import org.envoygraph.queries.StoredQuery;

/** A stored query with its answer as a page, or with what is wrong with the values. */
final class AnswerPage {
    private static final int SHORT = 12; // characters

    private static final List<Form> OTHERS = List.of(Form.CSV, Form.TSV, Form.JSON, Form.TURTLE);

    private final StoredQuery query;
    private final Map<String, List<String>> given;

    AnswerPage(StoredQuery query, Map<String, List<String>> given) {
        this.query = query;
        this.given = given;
    }

    byte[] answered(Answer answer, Extent extent, String inConsole) {
        Html page = begun();
        page.element("p", count(answer, extent), "class", "count");
        answer.notes().forEach(note -> page.element("p", note, "class", "note"));
        if (!answer.rows().isEmpty()) {
            table(answer.shown(), page);
        }
        page.open("nav");
        extent.previous(given).ifPresent(to -> page.element("a", "Rows before", "href", to));
        extent.next(given, answer).ifPresent(to -> page.element("a", "More rows", "href", to));
        for (Form form : OTHERS) {
            String address = query.name() + "." + form.suffix() + "?" + Asked.encoded(given);
            page.element("a", form.name(), "href", "/api/queries/" + address);
        }
        return page.element("a", "Open in the console", "href", inConsole).close("nav").bytes();
    }

    byte[] refused(Refused refused) {
        Html page = begun().element("p", refused.title(), "class", "wrong").open("ul");
        for (Refusal error : refused.errors()) {
            page.element("li", error.toString());
        }
        if (refused.errors().isEmpty()) {
            page.element("li", refused.getMessage());
        }
        return page.close("ul").bytes();
    }

    private Html begun() {
        Html page = Html.page(query.summary()).element("p", query.description());
        new QuestionForm(query, given).write(page);
        return page;
    }

    private static String count(Answer answer, Extent extent) {
        int rows = answer.rows().size();
        if (rows == 0) {
            return "No rows";
        }
        long first = extent.window().offset() + 1;
        String all = extent.total(answer).map(total -> " of " + total).orElse("; there are more");
        return "Rows " + first + " to " + (first + rows - 1) + all;
    }

    static void table(List<List<String>> lines, Html page) {
        page.open("div", "class", "wide", "tabindex", "0");
        page.open("table").open("thead").open("tr");
        lines.get(0).forEach(heading -> page.element("th", heading, "scope", "col"));
        page.close("tr").close("thead").open("tbody");
        for (List<String> line : lines.subList(1, lines.size())) {
            page.open("tr");
            line.forEach(cell -> page.element("td", cell, "dir", "auto", "class", width(cell)));
            page.close("tr");
        }
        page.close("tbody").close("table").close("div");
    }

    /** A day or an id is not parted at its hyphens. */
    private static String width(String cell) {
        return cell.length() <= SHORT && cell.indexOf(' ') < 0 ? "short" : "long";
    }
}
