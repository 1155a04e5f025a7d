package org.envoygraph.linking.items;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Post;

/** Which of our things is which item, by the decisions that make a link. */
final class LinkedItems {
    private final Facts facts;
    private final Map<String, String> items = new TreeMap<>();
    private final Map<String, LinkSubject> subjects = new TreeMap<>();

    LinkedItems(Facts facts) {
        this.facts = facts;
        for (LinkDecision decision : facts.links().decisions()) {
            if (decision.isLink()) {
                items.put(key(decision.subject().kind(), decision.subject().id()), decision.item());
                subjects.put(decision.item(), decision.subject());
            }
        }
    }

    private static String key(Kind kind, String id) {
        return kind.id() + "/" + id;
    }

    Optional<String> item(Kind kind, String id) {
        return Optional.ofNullable(items.get(key(kind, id)));
    }

    /** The id of our thing of a kind that is an item. */
    Optional<String> subject(Kind kind, String item) {
        return Optional.ofNullable(subjects.get(item))
                .filter(subject -> subject.kind() == kind)
                .map(LinkSubject::id);
    }

    /** The name of a party or a post, for a reader. */
    String name(Kind kind, String id) {
        Optional<String> name =
                kind == Kind.POST
                        ? facts.register().post(id).map(Post::title)
                        : facts.register().party(id).map(Party::name);
        return name.orElse(id);
    }
}
