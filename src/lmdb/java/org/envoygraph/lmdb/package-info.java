/** RDF4J's LMDB store beside ours, for {@code StoresBench}; built apart. */
package org.envoygraph.lmdb;
