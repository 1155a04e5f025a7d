/**
 * Links to Wikidata: candidates, reviewed decisions, the linkset. Empty until the first decisions
 * are curated; names stay unlinked until somebody confirms one.
 */
package org.envoygraph.linking;
