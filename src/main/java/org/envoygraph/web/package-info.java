/**
 * The server: embedded Fuseki, its console, the stored queries over HTTP, and the filters before
 * them.
 *
 * <p>In: {@code fuseki-config.ttl} and the store it names. Out: HTTP on loopback, for reading.
 * Start with {@link org.envoygraph.web.Server}.
 */
package org.envoygraph.web;
