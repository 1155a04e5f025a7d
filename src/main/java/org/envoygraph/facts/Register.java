package org.envoygraph.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who and what the facts speak of: parties, posts, places, and the closed lists. */
public final class Register {
    /** The scheme of the topics, which have a file of their own. */
    public static final String TOPIC = "topic";

    private final Map<String, Party> parties;
    private final Map<String, Post> posts;
    private final Map<String, Locality> localities;
    private final Map<String, Scheme> schemes;

    /** The first entry of an id counts; that an id stands twice is the reader's to refuse. */
    public Register(
            Collection<? extends Party> parties,
            Collection<Post> posts,
            Collection<Locality> localities,
            Collection<Scheme> schemes) {
        this.parties = indexed(parties, Party::id);
        this.posts = indexed(posts, Post::id);
        this.localities = indexed(localities, Locality::id);
        this.schemes = indexed(schemes, Scheme::id);
    }

    private static <T> Map<String, T> indexed(
            Collection<? extends T> entries, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        entries.forEach(entry -> index.putIfAbsent(id.apply(entry), entry));
        return index;
    }

    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public Optional<Post> post(String id) {
        return Optional.ofNullable(posts.get(id));
    }

    public Optional<Locality> locality(String id) {
        return Optional.ofNullable(localities.get(id));
    }

    /** The terms of a scheme; a scheme that is not there has none. */
    public Set<String> terms(String scheme) {
        return Optional.ofNullable(schemes.get(scheme)).map(Scheme::ids).orElse(Set.of());
    }

    /** All parties of one kind in the order of their file. */
    public <P extends Party> List<P> all(Class<P> kind) {
        return parties.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Collection<Party> parties() {
        return List.copyOf(parties.values());
    }

    public Collection<Post> posts() {
        return List.copyOf(posts.values());
    }

    public Collection<Locality> localities() {
        return List.copyOf(localities.values());
    }

    public Collection<Scheme> schemes() {
        return List.copyOf(schemes.values());
    }

    /** Whether the same entries stand in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Register that && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    private List<Collection<?>> entries() {
        return List.of(parties(), posts(), localities(), schemes());
    }
}
