package org.envoygraph.linking.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Person;

/** How an item differs from what our sources say of the same thing, in sentences. */
public final class Differences {
    private final Facts facts;
    private final LinkedItems linked;

    public Differences(Facts facts) {
        this.facts = facts;
        this.linked = new LinkedItems(facts);
    }

    /**
     * One sentence a difference: codes of other lists, and for persons their posts with the days,
     * their country, and whether they lived. Posts and countries that are not linked themselves are
     * not compared.
     */
    public List<String> of(LinkDecision link, Item item) {
        List<String> sentences = new ArrayList<>();
        codes(link, item, sentences);
        if (link.subject().kind() == Kind.PERSON) {
            String person = link.subject().id();
            Map<String, List<Seen>> posts = Seen.posts(facts, person);
            sentences.addAll(new PostDifferences(linked, person, item).of(posts));
            country(person, item, sentences);
            life(person, item, posts, sentences);
        }
        return sentences;
    }

    private void codes(LinkDecision link, Item item, List<String> sentences) {
        for (Map.Entry<String, String> kept : CopiedItem.IDENTIFIERS.entrySet()) {
            List<String> theirs = Copies.texts(item.best(kept.getKey()));
            for (Identifier ours : facts.links().identifiers()) {
                boolean sameThing = ours.subject().isSameAs(link.subject());
                if (sameThing
                        && ours.scheme().equals(kept.getValue())
                        && !theirs.isEmpty()
                        && theirs.stream().noneMatch(t -> plain(t).equals(plain(ours.value())))) {
                    sentences.add(
                            "Wikidata has the %s %s for %s; ours is %s."
                                    .formatted(
                                            ours.scheme(),
                                            String.join(", ", theirs),
                                            link.subject().id(),
                                            ours.value()));
                }
            }
        }
    }

    /** Some lists write the same code in groups. */
    private static String plain(String code) {
        return code.replace(" ", "");
    }

    private void country(String person, Item item, List<String> sentences) {
        Optional<String> ours =
                facts.register()
                        .party(person)
                        .filter(Person.class::isInstance)
                        .flatMap(p -> ((Person) p).country());
        Optional<String> oursThere = ours.flatMap(id -> linked.item(Kind.COUNTRY, id));
        List<String> theirs = Copies.texts(item.best(Properties.CITIZENSHIP));
        if (oursThere.isPresent() && !theirs.isEmpty() && !theirs.contains(oursThere.get())) {
            sentences.add(
                    "Wikidata has %s as the citizenship of %s; we have %s (%s)."
                            .formatted(
                                    String.join(", ", theirs),
                                    linked.name(Kind.PERSON, person),
                                    ours.get(),
                                    oursThere.get()));
        }
    }

    private void life(
            String person, Item item, Map<String, List<Seen>> posts, List<String> sentences) {
        Optional<Days> born = days(item, Properties.BORN);
        Optional<Days> died = days(item, Properties.DIED);
        for (List<Seen> all : posts.values()) {
            for (Seen seen : all) {
                born.filter(days -> seen.latest().isBefore(days.earliest()))
                        .ifPresent(days -> sentences.add(outside(person, "born", days, seen)));
                died.filter(days -> seen.earliest().isAfter(days.latest()))
                        .ifPresent(days -> sentences.add(outside(person, "dead", days, seen)));
            }
        }
    }

    private String outside(String person, String how, Days days, Seen seen) {
        return "Wikidata has %s %s on %s; our sources show a post on %s."
                .formatted(
                        linked.name(Kind.PERSON, person),
                        how.equals("born") ? "born" : "dead",
                        days.shown(),
                        seen.shown());
    }

    private static Optional<Days> days(Item item, String property) {
        return item.best(property).stream()
                .flatMap(claim -> claim.value().stream())
                .flatMap(value -> Days.of(value).stream())
                .findFirst();
    }
}
