/**
 * The server: embedded Fuseki, its console, the stored queries over HTTP, and the filters before
 * them.
 *
 * <p>In: {@code fuseki-config.ttl} and the <em>dataset</em> of the store it names, and
 * <em>candidates</em> for names. Out: {@code HTTP on loopback}, for reading. Start with {@link
 * org.envoygraph.web.Server}.
 */
package org.envoygraph.web;
