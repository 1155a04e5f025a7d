package org.envoygraph.queries;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;

/** Reads one {@code .rq} file: the header, the SPARQL below it, and what holds them together. */
final class QueryFile {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+), column (\\d+)");

    private QueryFile() {}

    /**
     * Reads the text of a file.
     *
     * @param shown its name for messages
     * @return the query, or nothing when a problem was added
     */
    static Optional<StoredQuery> read(String name, String text, String shown, Problems problems) {
        int before = problems.count();
        if (!NAME.matcher(name).matches()) {
            String remedy = "is no name for a query; use lower-case letters, digits and hyphens";
            problems.add(Place.of(shown), "'" + Shown.quoted(name) + "' " + remedy);
        }
        Optional<Header> header = Header.read(text, shown, problems);
        String sparql = QueryText.withoutHeader(text);
        Optional<Query> parsed = parse(sparql, shown, problems);
        if (header.isEmpty() || parsed.isEmpty()) {
            return Optional.empty();
        }
        List<Word> words = Word.all(sparql, shown);
        List<Parameter> parameters = Parameters.of(words, header.get(), problems);
        new Guards(parsed.get(), words, header.get(), problems).check(shown);
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(stored(name, text, header.get(), parameters, parsed.get()));
    }

    private static StoredQuery stored(
            String name, String text, Header header, List<Parameter> parameters, Query parsed) {
        return new StoredQuery(
                name,
                header.summary(),
                header.description(),
                header.tags(),
                parameters,
                header.columns().values(),
                header.dated().values(),
                text,
                parsed);
    }

    private static Optional<Query> parse(String text, String shown, Problems problems) {
        try {
            return Optional.of(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
        } catch (QueryException e) {
            String why = e.getMessage().lines().findFirst().orElse("");
            problems.add(place(why, shown), "is no SPARQL 1.1 here: " + why);
            return Optional.empty();
        }
    }

    /**
     * The place that the message names; the one the exception carries is that of the word before.
     */
    private static Place place(String message, String shown) {
        Matcher named = LINE_AND_COLUMN.matcher(message);
        return named.find()
                ? new Place(
                        shown, Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2)))
                : Place.of(shown);
    }
}
