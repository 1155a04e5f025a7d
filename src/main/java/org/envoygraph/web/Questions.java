package org.envoygraph.web;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;

/** SPARQL queries, each with as many rows as are allowed, and a word that it is so. */
final class Questions extends SPARQL_QueryDataset {
    /** As Virtuoso has it, which clients know. */
    private static final String MOST_ROWS = "X-SPARQL-MaxRows";

    private final long mostRows;

    Questions(long mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (!query.isAskType() && !(query.hasLimit() && query.getLimit() <= mostRows)) {
            query.setLimit(mostRows);
            action.setResponseHeader(MOST_ROWS, Long.toString(mostRows));
        }
    }
}
