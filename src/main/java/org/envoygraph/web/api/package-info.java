/**
 * The shelf of stored queries over HTTP: answers in five forms, the catalogue, an OpenAPI document,
 * and pages for people that need no script.
 *
 * <p>In: the shelf, read once, and the datasets that Fuseki serves. Out: servlets. Start with
 * {@link org.envoygraph.web.api.Api}.
 *
 * <p>No text of a request is pasted anywhere: values are typed by the shelf, and {@link
 * org.envoygraph.web.api.Html} escapes all that it writes.
 */
package org.envoygraph.web.api;
