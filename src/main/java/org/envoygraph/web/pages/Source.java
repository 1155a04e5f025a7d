package org.envoygraph.web.pages;

import java.util.List;

/**
 * What a value rests on: a fact of an article, or a graph.
 *
 * @param name of the fact or the graph
 * @param article of the fact; none for a graph
 * @param says how sure it is, in words; may be empty
 */
record Source(Shown name, List<Shown> article, String says) {
    Source {
        article = List.copyOf(article);
    }
}
