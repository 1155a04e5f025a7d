package org.envoygraph.imports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** Places as the list of travels has them: a name within a country. */
final class Locales {
    private static final String SCHEME = "hsg-locale";

    private final NamedGraph graph;
    private final Joined joined;
    private final Set<String> told = new HashSet<>();

    Locales(NamedGraph graph, Joined joined) {
        this.graph = graph;
        this.joined = joined;
    }

    /** The place, told of in the graph when it is not a curated one; none for an empty name. */
    Optional<IRI> place(String country, String name) {
        String slug = slug(name);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        String id = country + "." + slug;
        Optional<IRI> curated = joined.find(SCHEME, id);
        if (curated.isEmpty() && told.add(id)) {
            graph.about(own(id)).a(ENVOY.Place).label(name);
        }
        return curated.or(() -> Optional.of(own(id)));
    }

    private static IRI own(String id) {
        return Names.place("hsg." + id);
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
