package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.rdf4j.model.Statement;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Register;

/**
 * The graphs of articles that may be mapped again. One stays as it is while all that it was made of
 * is equal: the article, its facts, the register, and what it asked of other facts.
 */
public final class KnownArticles {
    /**
     * The graph of an article.
     *
     * @param places of the subjects that it tells of, as they come
     */
    record Mapped(List<Statement> statements, Map<String, Place> places) {
        static Mapped empty() {
            return new Mapped(new ArrayList<>(), new LinkedHashMap<>());
        }
    }

    private record Known(Article article, List<Fact> facts, Asked asked, Mapped graph) {}

    private final Optional<Register> register;
    private final Map<String, Known> before;
    private final Map<String, Known> now = new HashMap<>();

    /** Articles of which none is known. */
    public KnownArticles() {
        this(Optional.empty(), Map.of());
    }

    private KnownArticles(Optional<Register> register, Map<String, Known> before) {
        this.register = register;
        this.before = before;
    }

    /** For a mapping with this register, which knows what this one mapped and nothing older. */
    public KnownArticles next(Register with) {
        boolean same = register.filter(with::equals).isPresent();
        return new KnownArticles(Optional.of(with), same ? now : Map.of());
    }

    /**
     * The graph of an article with its facts.
     *
     * @param asking has not been asked yet
     * @param mapping makes the graph, asking
     */
    Mapped graph(
            Article article, List<Fact> facts, Asked asking, BiConsumer<Mapped, Asked> mapping) {
        Known known = before.get(article.id());
        if (known == null
                || !known.article.equals(article)
                || !known.facts.equals(facts)
                || !known.asked.isAnsweredBy(asking)) {
            known = new Known(article, facts, asking, Mapped.empty());
            mapping.accept(known.graph, asking);
        }
        now.put(article.id(), known);
        return known.graph;
    }
}
