package org.envoygraph.linking.client;

import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.linking.HeldPost;

/**
 * Something of ours that may be an item of a service.
 *
 * @param names whole ones, the label first; what a text calls somebody in passing is none
 * @param family the family name of a person, or empty
 * @param country id of the country it belongs to
 * @param posts in which a person was seen
 */
public record Sought(
        Kind kind,
        String id,
        List<String> names,
        String family,
        Optional<String> country,
        List<HeldPost> posts) {
    public Sought {
        names = List.copyOf(names);
        posts = List.copyOf(posts);
    }

    public String label() {
        return names.get(0);
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
