package org.envoygraph.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All curated facts with their articles, the register, the Council's record, and the look-ups. */
public final class Facts {
    private final Register register;
    private final List<Article> articles;
    private final List<Fact> facts;
    private final List<CouncilRecord> council;
    private final Map<String, Article> articleById = new LinkedHashMap<>();
    private final Map<String, Fact> byId = new LinkedHashMap<>();
    private final Map<String, Happening> byEvent = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** Facts without a record of the Council. */
    public Facts(Register register, List<Article> articles, Collection<? extends Fact> facts) {
        this(register, articles, facts, List.of());
    }

    public Facts(
            Register register,
            List<Article> articles,
            Collection<? extends Fact> facts,
            List<CouncilRecord> council) {
        this.register = register;
        this.articles = List.copyOf(articles);
        this.facts = List.copyOf(facts);
        this.council = List.copyOf(council);
        this.articles.forEach(a -> articleById.putIfAbsent(a.id(), a));
        this.facts.forEach(this::index);
    }

    private void index(Fact fact) {
        byId.putIfAbsent(fact.id(), fact);
        if (fact instanceof Happening happening) {
            byEvent.putIfAbsent(happening.event(), happening);
        }
        if (fact instanceof Group group) {
            groups.putIfAbsent(group.name(), group);
        }
    }

    public Register register() {
        return register;
    }

    public List<Article> articles() {
        return articles;
    }

    /** All facts, article by article, in the order of their files. */
    public List<Fact> all() {
        return facts;
    }

    /** The texts before the Security Council that its own documents record, with their votes. */
    public List<CouncilRecord> council() {
        return council;
    }

    /** The facts of one kind. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Optional<Article> article(String id) {
        return Optional.ofNullable(articleById.get(id));
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first fact that tells of an event. */
    public Optional<Happening> event(String name) {
        return Optional.ofNullable(byEvent.get(name));
    }

    public Optional<Group> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    /** The statement of a fact, whether it is a readout or not. */
    public static Optional<Statement> statement(Fact fact) {
        if (fact instanceof Readout readout) {
            return Optional.of(readout.statement());
        }
        return fact instanceof Statement statement ? Optional.of(statement) : Optional.empty();
    }
}
