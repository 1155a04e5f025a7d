package org.envoygraph.queries;

import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.AS;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.DISTINCT;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.FROM;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.LPAREN;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.REDUCED;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.SELECT;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.SERVICE;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.STAR;
import static org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants.VALUES;

import java.util.List;
import org.apache.jena.query.Query;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;

/** What a query on the shelf may not do, or must do. */
record Guards(Query query, List<Word> words, Header header, Problems problems) {
    /** The folder of the queries that may call services of others. */
    private static final String FEDERATED = "federated/";

    void check(String shown) {
        if (!query.isSelectType()) {
            problems.add(first(shown), "is no SELECT; write it as one");
            return;
        }
        if (!query.hasOrderBy()) {
            problems.add(first(shown), "has no ORDER BY; add one that leaves no ties");
        }
        if (!query.hasLimit()) {
            problems.add(first(shown), "has no LIMIT; add one");
        }
        for (int i = 0; i < words.size(); i++) {
            checkWord(i);
        }
        checkColumns();
        checkDated();
    }

    private Place first(String shown) {
        return words.isEmpty() ? Place.of(shown) : words.get(0).place();
    }

    private void checkWord(int i) {
        Word word = words.get(i);
        if (word.is(SERVICE) && !word.place().toString().startsWith(FEDERATED)) {
            problems.add(
                    word.place(),
                    "'SERVICE' asks another server; leave it out, or put the file in queries/federated");
        } else if (word.is(FROM)) {
            problems.add(word.place(), "'FROM' narrows the dataset; leave it out");
        } else if (word.is(STAR) && isSelect(i)) {
            problems.add(word.place(), "'SELECT *' hides the columns; name them");
        } else if (word.isParameter() && isAssigned(i)) {
            problems.add(
                    word.place(),
                    "'" + word.text() + "' is a parameter and gets a value here; use another name");
        }
    }

    private boolean isSelect(int star) {
        Word ahead = words.get(star - 1);
        boolean distinct = ahead.is(DISTINCT) || ahead.is(REDUCED);
        return words.get(distinct ? star - 2 : star - 1).is(SELECT);
    }

    /** After AS, or in the variables of VALUES. */
    private boolean isAssigned(int parameter) {
        int i = parameter - 1;
        if (words.get(i).is(AS)) {
            return true;
        }
        while (words.get(i).isVariable()) {
            i--;
        }
        return words.get(i).is(VALUES) || words.get(i).is(LPAREN) && words.get(i - 1).is(VALUES);
    }

    /** A period narrows what is in the query, and only where it can be asked for one. */
    private void checkDated() {
        boolean period = isThere("__from_xsd_date") && isThere("__to_xsd_date");
        for (String dated : header.dated().values()) {
            if (!isThere(dated)) {
                problems.add(
                        header.dated().place(),
                        "'%s' is no variable of the query; take it out of 'x-dated'"
                                .formatted(Shown.quoted(dated)));
            } else if (!period) {
                problems.add(
                        header.dated().place(),
                        "'x-dated' needs the parameters ?__from_xsd_date and ?__to_xsd_date; leave it out");
            }
        }
    }

    private boolean isThere(String variable) {
        return words.stream()
                .anyMatch(word -> word.isVariable() && word.variable().equals(variable));
    }

    private void checkColumns() {
        List<String> named = header.columns().values();
        if (!query.isQueryResultStar() && !named.equals(query.getResultVars())) {
            String selected = String.join(", ", query.getResultVars());
            problems.add(
                    header.columns().place(),
                    "'x-columns' differ from SELECT; write [" + selected + "]");
        }
    }
}
