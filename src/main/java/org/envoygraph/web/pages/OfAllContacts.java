package org.envoygraph.web.pages;

import org.apache.jena.sparql.core.DatasetGraph;

/** A page about all contacts, which takes long over many and can be made before it is asked for. */
interface OfAllContacts {
    /** Makes the page of which nothing is chosen, and keeps it until something is written. */
    void makeAhead(DatasetGraph dataset);
}
