package org.envoygraph.web;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.envoygraph.queries.CancelledJoin;
import org.envoygraph.web.api.RequestNotes;

/** SPARQL queries, each with as many rows as are allowed, and a word that it is so. */
final class Questions extends SPARQL_QueryDataset {
    /** As Virtuoso has it, which clients know. */
    private static final String MOST_ROWS = "X-SPARQL-MaxRows";

    private final long mostRows;

    Questions(long mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        try {
            super.execute(queryString, action);
        } catch (RuntimeException thrown) {
            throw CancelledJoin.named(thrown);
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        RequestNotes.query(action.getRequest(), query.toString());
        if (namesClass(query)) {
            ServletOps.errorBadRequest("A query runs no class of Java; leave out 'java:'");
        }
        if (!query.isAskType() && !(query.hasLimit() && query.getLimit() <= mostRows)) {
            query.setLimit(mostRows);
            action.setResponseHeader(MOST_ROWS, Long.toString(mostRows));
        }
    }

    /** Jena would make an object of any class that is a function; a prefix may hide the name. */
    private static boolean namesClass(Query query) {
        Query spelt = query.cloneQuery();
        spelt.getPrefixMapping().clearNsPrefixMap();
        return spelt.toString().contains("<java:");
    }
}
