package org.envoygraph.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;

/** The menu of the shelf: each question with a form, and a link that opens it in the console. */
final class MenuPage {
    private final Shelf shelf;

    MenuPage(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The page; the servlet knows the dataset. */
    byte[] page(Reading servlet) {
        Html page =
                Html.page("Questions")
                        .element(
                                "p",
                                "Fill in a form and ask, or open the query in the console, where"
                                        + " you can change it. The console runs it when you press"
                                        + " its play button.")
                        .open("ul", "class", "contents");
        for (StoredQuery query : shelf.queries()) {
            page.open("li").element("a", query.summary(), "href", "#" + query.name()).close("li");
        }
        page.close("ul");
        shelf.queries().forEach(query -> question(query, servlet, page));
        return page.bytes();
    }

    private static void question(StoredQuery query, Reading servlet, Html page) {
        Map<String, List<String>> examples = examples(query);
        String link = servlet.inConsole(filledIn(query, servlet.dataset(), examples));
        page.open("section", "id", query.name())
                .element("h2", query.summary())
                .element("p", query.description())
                .open("p", "class", "tags")
                .element("code", query.name());
        query.tags().forEach(tag -> page.element("span", tag));
        page.close("p");
        new QuestionForm(query, examples).write(page);
        page.element("a", "Open in the console", "href", link).close("section");
    }

    /** A value that works for each parameter without which the question makes no sense. */
    private static Map<String, List<String>> examples(StoredQuery query) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> examples.put(p.name(), List.of(p.example())));
        return examples;
    }

    /** As it is, where the store has not what the example names. */
    private static String filledIn(
            StoredQuery query, DatasetGraph dataset, Map<String, List<String>> examples) {
        try {
            return query.filledIn(dataset, examples);
        } catch (RefusedParameters notInThisStore) {
            return query.text();
        }
    }
}
