package org.envoygraph.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All curated facts with their articles, the register, the Council's record, and the look-ups. */
public final class Facts {
    /**
     * What curators keep beside the facts of articles.
     *
     * @param links reviewed decisions and identifiers
     * @param council the Council's own record
     * @param expected how many facts there should be
     * @param gold what was verified of facts
     * @param renames ids that things had before
     * @param accepted findings of the report that may stand
     */
    public record Beside(
            Links links,
            List<CouncilRecord> council,
            List<ExpectedCount> expected,
            List<GoldFact> gold,
            List<Rename> renames,
            List<Acceptance> accepted) {
        static final Beside NONE =
                new Beside(Links.NONE, List.of(), List.of(), List.of(), List.of(), List.of());

        public Beside {
            council = List.copyOf(council);
            expected = List.copyOf(expected);
            gold = List.copyOf(gold);
            renames = List.copyOf(renames);
            accepted = List.copyOf(accepted);
        }
    }

    private final Register register;
    private final List<Article> articles;
    private final List<Fact> facts;
    private final Beside beside;
    private final Map<String, Article> articleById = new LinkedHashMap<>();
    private final Map<String, Fact> byId = new LinkedHashMap<>();
    private final Map<String, Happening> byEvent = new LinkedHashMap<>();
    private final Map<String, List<Happening>> tellings = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** Facts with nothing beside them. */
    public Facts(Register register, List<Article> articles, Collection<? extends Fact> facts) {
        this(register, articles, facts, Beside.NONE);
    }

    public Facts(
            Register register,
            List<Article> articles,
            Collection<? extends Fact> facts,
            Beside beside) {
        this.register = register;
        this.articles = List.copyOf(articles);
        this.facts = List.copyOf(facts);
        this.beside = beside;
        this.articles.forEach(a -> articleById.putIfAbsent(a.id(), a));
        this.facts.forEach(this::index);
    }

    /** The same with other facts, such as dated ones. */
    public Facts with(Collection<? extends Fact> others) {
        return new Facts(register, articles, others, beside);
    }

    /**
     * The same with the facts of some sources alone.
     *
     * @param scope the id of an article or of a collection of articles
     * @return empty if there is no such article and no article in such a collection
     */
    public Optional<Facts> within(String scope) {
        Set<String> chosen =
                articles.stream()
                        .filter(
                                article ->
                                        article.id().equals(scope)
                                                || article.collection()
                                                        .filter(scope::equals)
                                                        .isPresent())
                        .map(Article::id)
                        .collect(Collectors.toSet());
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        with(
                                facts.stream()
                                        .filter(fact -> chosen.contains(fact.told().article()))
                                        .toList()));
    }

    private void index(Fact fact) {
        byId.putIfAbsent(fact.id(), fact);
        if (fact instanceof Happening happening) {
            byEvent.merge(happening.event(), happening, this::earlier);
            tellings.computeIfAbsent(happening.event(), e -> new ArrayList<>()).add(happening);
        }
        if (fact instanceof Group group) {
            groups.merge(group.name(), group, this::earlier);
        }
    }

    private <F extends Fact> F earlier(F one, F other) {
        return byPublication().compare(one, other) <= 0 ? one : other;
    }

    /**
     * The earliest published first, those without a day after them, and then by the article's id;
     * the withdrawn last.
     */
    public Comparator<Fact> byPublication() {
        return Comparator.<Fact, Boolean>comparing(fact -> fact.told().retraction().isPresent())
                .thenComparing(
                        fact ->
                                article(fact.told().article())
                                        .flatMap(Article::publishedOn)
                                        .orElse(LocalDate.MAX))
                .thenComparing(fact -> fact.told().article());
    }

    public Register register() {
        return register;
    }

    public Links links() {
        return beside.links();
    }

    public List<Article> articles() {
        return articles;
    }

    /** All facts, article by article, in the order of their files. */
    public List<Fact> all() {
        return facts;
    }

    /** The Council's own record. */
    public List<CouncilRecord> council() {
        return beside.council();
    }

    /** How many facts of each kind curators expect. */
    public List<ExpectedCount> expected() {
        return beside.expected();
    }

    /** What was verified of facts and may not change unnoticed. */
    public List<GoldFact> gold() {
        return beside.gold();
    }

    /** The ids that things had before. */
    public List<Rename> renames() {
        return beside.renames();
    }

    /** Findings of the report that curators accept. */
    public List<Acceptance> accepted() {
        return beside.accepted();
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

    /** The fact that tells of an event in the article that was published first. */
    public Optional<Happening> event(String name) {
        return Optional.ofNullable(byEvent.get(name));
    }

    /** All facts that tell of an event, in the order of their files. */
    public List<Happening> tellings(String event) {
        return List.copyOf(tellings.getOrDefault(event, List.of()));
    }

    /** The fact of an article that tells of an event, the first where it has several. */
    public Optional<Happening> event(String name, String article) {
        return tellings(name).stream().filter(t -> t.told().article().equals(article)).findFirst();
    }

    /** The fact that tells of a group in the article that was published first. */
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
