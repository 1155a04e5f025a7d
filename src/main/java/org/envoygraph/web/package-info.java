/**
 * The server: embedded Fuseki, its console, the stored queries over HTTP, and the filters before
 * them.
 *
 * <p>In: {@code fuseki-config.ttl} and the <em>dataset</em> of the store it names, and
 * <em>candidates</em> for names. Out: {@code HTTP on loopback}, for reading; where curators may
 * write, their graphs go back into the store. Start with {@link org.envoygraph.web.Server}.
 *
 * <p>What a request passes, in this order. Doorway puts it together.
 *
 * <pre>
 * Jetty             header and idle limits; the body as a whole, before a thread begins   413, 431
 *   RefusedByJetty  says so in our words, with the two headers that follow              400, 413, 414, 431, 505
 * SecurityHeaders   what a browser may do with the answer
 * VersionHeader     which program and data it comes from
 * HostCheck         calls us by a name of ours?                                           421
 * KnownMethods      no TRACE, nor what nobody knows                                       405
 * OtherPages        a page of another site: nothing, or reading where that is granted     403
 * ConsolePaths      /console/envoygraph/… is /envoygraph/…
 * NoAdministration  /$/…: which command does it instead                                   404
 * Metrics           /metrics: for this machine and curators                                401, 403, 405
 * Gate              waits while a store is compacted
 * GraphWrites       PUT, POST, DELETE of a graph: by curators, local graphs only          401, 403, 405, 422
 * Refreshes         POST /refresh: by curators; without any there is no such address        401, 405, 422
 * Turnstile         a free place? /health and files need none                             503
 * AnswerLimit       breaks off an endless answer of SPARQL
 *   Fuseki          /envoygraph/sparql (Questions: most rows), /envoygraph/data
 *   servlets        /health, /ready, /console/…, /queries, /api/…, /ns, /dataset, /dumps/…, /reconcile
 * </pre>
 *
 * <p>Queries that take long go by turns, wherever they are asked: see PacedQueries.
 */
package org.envoygraph.web;
