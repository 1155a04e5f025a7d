package org.envoygraph.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** Countries as the US Historian's lists have them: the curated one, or one of the list's own. */
final class Countries {
    private static final String SCHEME = "hsg-country";

    /** Ids of states that the lists have under a later name too. */
    private static final Map<String, String> RENAMED =
            Map.of(
                    "czech-republic", "czechia",
                    "macedonia", "north-macedonia",
                    "swaziland", "eswatini",
                    "turkey", "turkiye");

    private static final List<String> SMALL = List.of("and", "of", "the");

    private final NamedGraph graph;
    private final Joined joined;
    private final Set<String> told = new HashSet<>();

    Countries(NamedGraph graph, Joined joined) {
        this.graph = graph;
        this.joined = joined;
    }

    /** The id by which a state goes now, where the lists have two for it. */
    static String now(String id) {
        return RENAMED.getOrDefault(id, id);
    }

    /** The country with an id of the lists, told of in the graph when it is not a curated one. */
    IRI country(String id) {
        String now = now(id);
        Optional<IRI> curated = joined.find(SCHEME, now);
        if (curated.isPresent()) {
            return curated.get();
        }
        IRI own = Names.thing("country", "hsg." + now);
        if (told.add(now)) {
            graph.about(own).a(ENVOY.Country).label(label(now));
        }
        return own;
    }

    /**
     * Made of the id, since the lists print several names for one country, and two imports must not
     * give it two.
     */
    static String label(String id) {
        return Stream.of(id.split("-"))
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
