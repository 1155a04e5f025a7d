package org.envoygraph.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.Register;

/**
 * The facts that a report looks at, the earliest published first, and events with who tells them.
 */
final class Told {
    private static final Set<FactLink.Kind> APART =
            Set.of(FactLink.Kind.BACK_TO_BACK, FactLink.Kind.AFTER, FactLink.Kind.COMPARES);

    private final Facts facts;
    private final List<Fact> all;
    private final SortedMap<String, List<Happening>> events = new TreeMap<>();
    private final Set<Set<String>> apart = new HashSet<>();

    /** All facts, or those that are neither withdrawn nor of an uncertain person or thing. */
    Told(Facts facts, boolean everything) {
        this.facts = facts;
        all =
                facts.all().stream()
                        .filter(fact -> everything || isSure(fact))
                        .sorted(facts.byPublication())
                        .toList();
        for (Happening happening : all(Happening.class)) {
            events.computeIfAbsent(happening.event(), e -> new ArrayList<>()).add(happening);
        }
        all(Happening.class).forEach(this::setApart);
    }

    private void setApart(Happening one) {
        one.partOf().stream()
                .filter(whole -> !whole.equals(one.event()))
                .forEach(whole -> apart.add(Set.of(one.event(), whole)));
        one.told().links().stream()
                .filter(link -> APART.contains(link.kind()))
                .flatMap(link -> facts.fact(link.fact()).stream())
                .filter(Happening.class::isInstance)
                .map(other -> ((Happening) other).event())
                .filter(other -> !other.equals(one.event()))
                .forEach(other -> apart.add(Set.of(one.event(), other)));
    }

    /** Whether a fact links two events in a way that one event cannot be linked with itself. */
    boolean isApart(String event, String other) {
        return apart.contains(Set.of(event, other));
    }

    private static boolean isSure(Fact fact) {
        return fact.told().retraction().isEmpty() && !fact.told().uncertain();
    }

    List<Fact> all() {
        return all;
    }

    <F extends Fact> List<F> all(Class<F> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Each event as those who tell it do, in the order of its name. */
    Collection<List<Happening>> events() {
        return Collections.unmodifiableCollection(events.values());
    }

    List<Happening> tellings(String event) {
        return events.getOrDefault(event, List.of());
    }

    Register register() {
        return facts.register();
    }

    /** The day of publication of the article that tells a fact. */
    Optional<LocalDate> published(Fact fact) {
        return article(fact).flatMap(Article::publishedOn);
    }

    Optional<Article> article(Fact fact) {
        return facts.article(fact.told().article());
    }

    /** The label of an event, in quotes. */
    String quoted(String event) {
        String label = facts.event(event).map(e -> e.told().label()).orElse(event);
        return "“" + label + "”";
    }

    String name(String party) {
        return register().party(party).map(Party::name).orElse(party);
    }

    String title(String post) {
        return register().post(post).map(Post::title).orElse(post);
    }
}
