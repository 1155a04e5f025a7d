package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** Countries as the US Historian's lists have them: the curated one, or one of the list's own. */
final class Countries {
    private static final String SCHEME = "hsg-country";

    private final NamedGraph graph;
    private final Joined joined;
    private final Set<String> told = new HashSet<>();

    Countries(NamedGraph graph, Joined joined) {
        this.graph = graph;
        this.joined = joined;
    }

    /** The country with an id of the lists, told of in the graph when it is not a curated one. */
    IRI country(String id, String name) {
        Optional<IRI> curated = joined.find(SCHEME, id);
        if (curated.isPresent()) {
            return curated.get();
        }
        IRI own = Names.thing("country", "hsg." + id);
        if (told.add(id)) {
            graph.about(own).a(ENVOY.Country).label(name);
        }
        return own;
    }
}
