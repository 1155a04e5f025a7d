package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Api;

/** {@code /questions}, and {@code /queries} as it was called: all stored queries. */
@SuppressWarnings("serial")
final class MenuOfQuestions extends Page {
    private final Shelf shelf;
    private final transient Recent recent = new Recent();

    MenuOfQuestions(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @param takes the names of its parameters
     */
    record Entry(
            String name,
            String summary,
            String description,
            List<String> tags,
            List<String> takes,
            String console) {}

    record View(List<Entry> entries) {
        boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DatasetGraph dataset = dataset();
        byte[] page = Txn.calculateRead(dataset, () -> recent.get("", dataset, this::page));
        answer(request, response, HTML, page);
    }

    private byte[] page() {
        View view = new View(shelf.queries().stream().map(this::entry).toList());
        String title = Strings.all().of("questions.title");
        return Templates.all().page("questions", view, title, List.of(), "");
    }

    private Entry entry(StoredQuery query) {
        return new Entry(
                query.name(),
                query.summary(),
                query.description(),
                query.tags(),
                query.parameters().stream().map(Parameter::name).toList(),
                Api.inConsole(datasetPath(), filledIn(query)));
    }

    /** With a value that works for each parameter without which it makes no sense. */
    private String filledIn(StoredQuery query) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(it -> examples.put(it.name(), List.of(it.example())));
        try {
            return query.filledIn(dataset(), examples);
        } catch (RefusedParameters notInThisStore) {
            return query.text();
        }
    }
}
