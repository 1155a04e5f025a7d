package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** What an address leads to. */
sealed interface Resolved {
    /** Something that is there. */
    record There(Node thing, Optional<String> suffix) implements Resolved {}

    /** All things of a kind. */
    record AllOf(String kind, List<Node> things) implements Resolved {}

    /** An old id, and where the thing is now. */
    record Moved(String to) implements Resolved {}

    /** An old id of what is not there under its new one either. */
    record Gone(String now) implements Resolved {}

    /** Nothing; some things whose ids are like it. */
    record Unknown(String slug, List<Node> near) implements Resolved {}

    Set<String> SUFFIXES = Set.of("html", "ttl", "jsonld", "nt");

    /** Looks up a path such as {@code /id/person/sung-kim.ttl}. */
    static Resolved of(String path, Walk walk) {
        Node thing = Addresses.thing(path);
        if (isThere(thing, walk)) {
            return found(thing, Optional.empty(), walk);
        }
        int dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/') && SUFFIXES.contains(path.substring(dot + 1))) {
            Node without = Addresses.thing(path.substring(0, dot));
            if (isThere(without, walk)) {
                return found(without, Optional.of(path.substring(dot + 1)), walk);
            }
        }
        return unknown(path, walk);
    }

    private static boolean isThere(Node thing, Walk walk) {
        return walk.isThere(thing) || walk.isGraph(thing);
    }

    private static Resolved found(Node thing, Optional<String> suffix, Walk walk) {
        Optional<Node> now = walk.one(thing, DCTerms.isReplacedBy.asNode());
        if (now.isEmpty()) {
            return new There(thing, suffix);
        }
        String to = Guide.address(now.get());
        return isThere(now.get(), walk)
                ? new Moved(to + suffix.map(it -> "." + it).orElse(""))
                : new Gone(to);
    }

    private static Resolved unknown(String path, Walk walk) {
        String[] parts = path.split("/", 4); // "", "id", kind, slug
        String kind = parts.length > 2 ? parts[2] : "";
        String slug = parts.length > 3 ? parts[3] : "";
        boolean id = parts.length > 1 && parts[1].equals("id");
        List<Node> all = id && slug.isEmpty() ? new Kinds(walk).all(kind) : List.of();
        if (!all.isEmpty()) {
            return new AllOf(kind, all);
        }
        return new Unknown(path.substring(1), id ? new Kinds(walk).near(kind, slug) : List.of());
    }
}
