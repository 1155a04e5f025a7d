/**
 * The server: embedded Fuseki, its console, and the filters before them.
 *
 * <p>In: a store, the shelf. Out: HTTP on loopback. Start with {@link org.envoygraph.web.Server}.
 */
package org.envoygraph.web;
