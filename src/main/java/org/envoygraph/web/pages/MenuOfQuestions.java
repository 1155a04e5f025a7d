package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;

/** {@code /questions}, and {@code /queries} as it was called: all stored queries. */
@SuppressWarnings("serial")
final class MenuOfQuestions extends Page {
    private final Shelf shelf;
    private final transient Recent<byte[]> recent = Recent.pages();

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
            List<String> takes) {}

    record View(List<Entry> entries) {
        boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DatasetGraph dataset = dataset();
        byte[] page = ReadTransaction.calculate(dataset, () -> recent.get("", dataset, this::page));
        answer(request, response, HTML, page);
    }

    private byte[] page() {
        View view = new View(shelf.queries().stream().map(MenuOfQuestions::entry).toList());
        String title = Strings.all().of("questions.title");
        return Templates.all().page("questions", view, title, List.of(), "");
    }

    private static Entry entry(StoredQuery query) {
        return new Entry(
                query.name(),
                query.summary(),
                query.description(),
                query.tags(),
                query.parameters().stream().map(Parameter::name).toList());
    }
}
