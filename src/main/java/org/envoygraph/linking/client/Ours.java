package org.envoygraph.linking.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.linking.HeldPost;

/** What of the register and of the Council's record may be an item, as it is looked for. */
public final class Ours {
    private static final Pattern RESOLUTION = Pattern.compile("S/RES/(\\d+) \\(\\d{4}\\)");

    private final Facts facts;
    private final Map<String, List<HeldPost>> posts = new LinkedHashMap<>();
    private final List<Sought> all = new ArrayList<>();

    public Ours(Facts facts) {
        this.facts = facts;
        facts.all(PostHeld.class).forEach(this::keepPost);
        facts.register().all(Person.class).forEach(person -> all.add(sought(person)));
        facts.register().all(Country.class).forEach(country -> all.add(sought(country)));
        facts.register().all(Organization.class).forEach(body -> all.add(sought(body)));
        facts.register().posts().forEach(post -> all.add(sought(post)));
        facts.council().forEach(text -> all.add(sought(text)));
    }

    /** All, kind by kind. */
    public List<Sought> all() {
        return List.copyOf(all);
    }

    /** Those that an id means; {@code person/sung-kim} says the kind too. */
    public List<Sought> find(String id) {
        return all.stream()
                .filter(s -> id.equals(s.id()) || id.equals(s.kind().id() + "/" + s.id()))
                .toList();
    }

    /** Whether somebody decided what it is, or what it is not. */
    public boolean isDecided(Sought sought) {
        return decisions(sought).anyMatch(d -> d.judgement() != Judgement.UNSURE);
    }

    /** The decision on an item and something of ours. */
    public Optional<LinkDecision> decision(Sought sought, String item) {
        return decisions(sought).filter(d -> d.item().equals(item)).findFirst();
    }

    private Stream<LinkDecision> decisions(Sought sought) {
        return facts.links().decisions().stream().filter(d -> isAbout(d.subject(), sought));
    }

    private static boolean isAbout(LinkSubject subject, Sought sought) {
        return subject.kind() == sought.kind() && subject.id().equals(sought.id());
    }

    /** The item that a class of the ontology is the same as, by decision. */
    Optional<String> itemOfClass(String name) {
        return facts.links().decisions().stream()
                .filter(d -> d.isLink() && d.subject().kind() == Kind.CLASS)
                .filter(d -> d.subject().id().equals(name))
                .map(LinkDecision::item)
                .findFirst();
    }

    /** Whether a post is the same as an item, by decision. */
    boolean isItemOfPost(HeldPost held, String item) {
        return facts.links().decisions().stream()
                .filter(d -> d.isLink() && d.subject().kind() == Kind.POST)
                .anyMatch(d -> d.subject().id().equals(held.id()) && d.item().equals(item));
    }

    /** The whole names of each country, by its id; adjectives among them. */
    Map<String, List<String>> namesOfCountries() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Country country : facts.register().all(Country.class)) {
            List<String> all = new ArrayList<>(List.of(country.name()));
            country.variants().forEach(variant -> all.add(variant.name()));
            names.put(country.id(), all);
        }
        return names;
    }

    /** The titles of a post. */
    List<String> titles(HeldPost held) {
        List<String> titles = new ArrayList<>(List.of(held.label()));
        facts.register()
                .post(held.id())
                .ifPresent(post -> post.variants().forEach(v -> titles.add(v.name())));
        return titles;
    }

    private Sought sought(Person person) {
        String family = person.family().orElse("");
        return new Sought(
                Kind.PERSON,
                person.id(),
                Names.ofPerson(person.name(), family, person.variants()),
                family,
                person.country(),
                posts.getOrDefault(person.id(), List.of()));
    }

    private static Sought sought(Country country) {
        List<String> names = Names.of(country.name(), country.variants());
        return new Sought(
                Kind.COUNTRY, country.id(), names, "", Optional.of(country.id()), List.of());
    }

    private static Sought sought(Organization body) {
        List<String> names = Names.of(body.name(), body.variants());
        return new Sought(Kind.ORGANIZATION, body.id(), names, "", body.country(), List.of());
    }

    private static Sought sought(Post post) {
        List<String> names = Names.of(post.title(), post.variants());
        return new Sought(Kind.POST, post.id(), names, "", post.country(), List.of());
    }

    /** Texts go by their symbol; a resolution also by its number, as Wikidata names them. */
    private static Sought sought(CouncilRecord text) {
        List<String> names = new ArrayList<>(List.of(text.symbol(), text.title()));
        Matcher resolution = RESOLUTION.matcher(text.symbol());
        if (resolution.matches()) {
            names.add(0, "United Nations Security Council Resolution " + resolution.group(1));
        }
        return new Sought(Kind.TEXT, text.id(), names, "", Optional.empty(), List.of());
    }

    /** From the first to the last day on which sources show the person in it. */
    private void keepPost(PostHeld held) {
        if (held.told().uncertain() || held.told().retraction().isPresent()) {
            return;
        }
        List<HeldPost> known = posts.computeIfAbsent(held.person(), any -> new ArrayList<>());
        Optional<TimeSpec> when = held.told().when();
        Optional<LocalDate> from = when.flatMap(TimeSpec::earliest);
        Optional<LocalDate> to = when.flatMap(TimeSpec::latest);
        Set<LocalDate> days = new HashSet<>();
        from.ifPresent(days::add);
        to.ifPresent(days::add);
        for (HeldPost other : List.copyOf(known)) {
            if (other.id().equals(held.post())) {
                other.from().ifPresent(days::add);
                other.to().ifPresent(days::add);
                known.remove(other);
            }
        }
        String title = facts.register().post(held.post()).map(Post::title).orElse(held.post());
        known.add(
                new HeldPost(
                        held.post(),
                        title,
                        days.stream().min(Comparator.naturalOrder()),
                        days.stream().max(Comparator.naturalOrder())));
    }
}
