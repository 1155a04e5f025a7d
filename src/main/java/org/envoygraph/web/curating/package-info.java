/**
 * Writing over HTTP: curators with a password write graphs of their own, and nobody anything else.
 *
 * <p>In: requests to write a graph. Out: local graphs in the store, checked and kept in files, or a
 * refusal in plain words. Start with {@link org.envoygraph.web.curating.GraphWrites}.
 */
package org.envoygraph.web.curating;
