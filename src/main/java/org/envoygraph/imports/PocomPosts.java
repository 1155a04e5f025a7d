package org.envoygraph.imports;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.envoygraph.facts.Post;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** Posts of POCOM: the curated one, or a role at a mission or in the Department of State. */
final class PocomPosts {
    static final IRI UNITED_STATES = Names.thing("country", "united-states");

    private static final String AMBASSADOR = "ambassador";
    private static final String CHIEF = "chief-of-mission";
    private static final Map<String, String> POSITIONS =
            Map.of(
                    "secretary", "minister",
                    "deputy-secretary", "deputy-minister",
                    "ambassador-at-large", "envoy");

    private final NamedGraph graph;
    private final Joined joined;
    private final PocomNames names;
    private final Countries countries;
    private final Set<String> told = new HashSet<>();

    PocomPosts(NamedGraph graph, Joined joined, PocomNames names) {
        this.graph = graph;
        this.joined = joined;
        this.names = names;
        this.countries = new Countries(graph, joined);
    }

    /**
     * A post as tenures need it.
     *
     * @param envoys whether who holds it is an envoy
     */
    record Held(IRI post, String title, boolean envoys) {}

    /** A role at the mission to a country. */
    Held atCountry(String country, String role) throws BadRecord {
        String title = title(role) + " of the United States to " + Countries.label(country);
        String kind = role.equals("ambassador-e-p") ? AMBASSADOR : CHIEF;
        return held(country + "." + role, title, kind, countries.country(country));
    }

    /** The post, or another role, at the mission to an organization. */
    Held atOrganization(String mission, String role) throws BadRecord {
        return role.equals(mission)
                ? held(mission, title(mission), AMBASSADOR, UNITED_STATES)
                : held(
                        mission + "." + role,
                        title(role) + " in place of: " + title(mission),
                        CHIEF,
                        UNITED_STATES);
    }

    /** A position in the Department of State or in an agency for foreign assistance. */
    Held position(String id) throws BadRecord {
        String kind = POSITIONS.getOrDefault(names.category(id), "senior-official");
        return held(id, title(id), kind, UNITED_STATES);
    }

    private String title(String role) throws BadRecord {
        return names.role(role)
                .orElseThrow(() -> new BadRecord("a role that is in no list of roles"));
    }

    private Held held(String slug, String title, String kind, IRI at) {
        Optional<IRI> curated = joined.find("pocom-post", slug);
        IRI post = curated.orElseGet(() -> Names.post("pocom." + slug));
        if (curated.isEmpty() && told.add(slug)) {
            graph.about(post)
                    .a(ENVOY.Post)
                    .label(title)
                    .say(ENVOY.postKind, Names.concept("post-kind", kind))
                    .say(ORG.POST_IN, at)
                    .say(ENVOY.country, UNITED_STATES);
        }
        return new Held(post, title, Post.isOfEnvoys(kind));
    }
}
