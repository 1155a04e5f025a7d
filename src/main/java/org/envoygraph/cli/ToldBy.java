package org.envoygraph.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Readout;

/** Through whom a fact came to us: from who said it, by those who passed it on, to the article. */
final class ToldBy {
    private final Facts facts;
    private final Map<String, Fact> relaying = new HashMap<>(); // by what they relay

    ToldBy(Facts facts) {
        this.facts = facts;
        for (Fact fact : facts.all()) {
            fact.told().linked(Kind.RELAYS).forEach(said -> relaying.putIfAbsent(said, fact));
        }
    }

    /**
     * One hand through which it went.
     *
     * @param how "says", "relays", "claims", "mentions", "prints", or what was done of an account
     * @param where id of the fact in which that happens, or of the article
     */
    record Hand(String who, String how, String where) {}

    /** From the first voice to the article, which is always the last. */
    List<Hand> hands(Fact fact) {
        List<Hand> hands = new ArrayList<>();
        Facts.statement(fact)
                .ifPresent(
                        said -> {
                            hands.add(new Hand(names(said.speakers()), how(fact), fact.id()));
                        });
        Set<String> seen = new HashSet<>(Set.of(fact.id()));
        Optional<Hand> next = above(fact);
        while (next.isPresent() && seen.add(next.get().where())) {
            hands.add(next.get());
            next = facts.fact(next.get().where()).flatMap(this::above);
        }
        String article = fact.told().article();
        hands.add(
                new Hand(
                        facts.article(article).map(this::paper).orElse(article),
                        "prints",
                        article));
        return hands;
    }

    private static String how(Fact fact) {
        if (fact instanceof Readout readout) {
            return switch (readout.availability()) {
                case PUBLISHED -> "gives an account";
                case CONFIRMED_ONLY -> "confirms it";
                case DECLINED -> "declines an account";
                case NOT_FOUND -> "no account was found";
            };
        }
        return "says";
    }

    /** Who passed a fact on: a relay is written at the relaying statement, the rest at the fact. */
    private Optional<Hand> above(Fact fact) {
        return Optional.ofNullable(relaying.get(fact.id()))
                .flatMap(other -> hand(other, "relays"))
                .or(() -> linked(fact, Kind.CLAIMED_IN, "claims"))
                .or(() -> linked(fact, Kind.MENTIONED_IN, "mentions"));
    }

    private Optional<Hand> linked(Fact fact, Kind kind, String how) {
        return fact.told().linked(kind).stream()
                .findFirst()
                .flatMap(facts::fact)
                .flatMap(other -> hand(other, how));
    }

    private Optional<Hand> hand(Fact fact, String how) {
        return Facts.statement(fact).map(said -> new Hand(names(said.speakers()), how, fact.id()));
    }

    private String names(List<Participant> speakers) {
        return speakers.stream()
                .map(speaker -> name(speaker.who()))
                .collect(Collectors.joining(" and "));
    }

    /** The publisher of an article, or that nobody knows it. */
    String paper(Article article) {
        return publisher(article).orElse("an unknown publisher");
    }

    /** The name of the publisher, from the text or from how the article was identified. */
    Optional<String> publisher(Article article) {
        return article.publisher()
                .or(() -> article.identified().flatMap(Article.Identification::publisher))
                .map(this::name);
    }

    private String name(String party) {
        return facts.register().party(party).map(Party::name).orElse(party);
    }
}
