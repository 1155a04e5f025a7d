package org.envoygraph.linking.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.CopiedItem;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject.Kind;
import org.envoygraph.facts.Locality;
import org.envoygraph.facts.NameVariant;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Post;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.facts.TimeSpec;

/**
 * What we know of linked things, as commands of QuickStatements (version 1): one a line, columns
 * separated by tabs. They are for a person to review; nothing is sent.
 */
public final class QuickStatements {
    private static final String TITLE = "S1476";
    private static final String PUBLISHED = "S577";
    private static final List<String> LANGUAGES = List.of("ko", "zh");

    private final Facts facts;
    private final LinkedItems linked;

    public QuickStatements(Facts facts) {
        this.facts = facts;
        this.linked = new LinkedItems(facts);
    }

    /**
     * The commands in the order of the decisions, each once: posts held, with the article that
     * attests it as the reference, and names in Korean and Chinese that the item is not known to
     * have. A post whose article has no headline or day is left out: there would be no reference.
     */
    public List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (LinkDecision decision : facts.links().decisions()) {
            if (decision.isLink()) {
                if (decision.subject().kind() == Kind.PERSON) {
                    posts(decision, lines);
                }
                names(decision, lines);
            }
        }
        return List.copyOf(lines);
    }

    private void posts(LinkDecision decision, Set<String> lines) {
        String person = decision.subject().id();
        for (PostHeld held : facts.all(PostHeld.class)) {
            if (held.person().equals(person) && Seen.counts(held)) {
                line(decision.item(), held, held.post(), List.of()).ifPresent(lines::add);
            }
        }
        for (TenureEvent event : facts.all(TenureEvent.class)) {
            if (event.person().equals(person) && Seen.counts(event)) {
                List<String> when = qualifier(event);
                if (!when.isEmpty()) {
                    line(decision.item(), event, event.post(), when).ifPresent(lines::add);
                }
            }
        }
    }

    private Optional<String> line(String item, Fact fact, String post, List<String> qualifiers) {
        Optional<String> value = linked.item(Kind.POST, post);
        List<String> reference = reference(fact);
        if (value.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns =
                new ArrayList<>(List.of(item, Properties.POSITION_HELD, value.get()));
        columns.addAll(qualifiers);
        columns.addAll(reference);
        return Optional.of(String.join("\t", columns));
    }

    /** Only what a source tells as a step of a tenure is a start or an end. */
    private static List<String> qualifier(TenureEvent event) {
        Optional<String> property =
                switch (event.kind()) {
                    case "appointed" -> Optional.of(Properties.START);
                    case "ended" -> Optional.of(Properties.END);
                    default -> Optional.empty();
                };
        Optional<String> time = event.told().when().flatMap(QuickStatements::time);
        return property.isPresent() && time.isPresent()
                ? List.of(property.get(), time.get())
                : List.of();
    }

    private static Optional<String> time(TimeSpec when) {
        return when.earliest()
                .flatMap(
                        day ->
                                switch (when.precision()) {
                                    case DAY -> Optional.of(time(day, Days.DAY));
                                    case MONTH -> Optional.of(time(day.withDayOfMonth(1), 10));
                                    case YEAR -> Optional.of(time(day.withDayOfYear(1), 9));
                                    case RANGE, UNKNOWN -> Optional.empty();
                                });
    }

    private static String time(LocalDate day, int precision) {
        return "+" + day + "T00:00:00Z/" + precision;
    }

    private List<String> reference(Fact fact) {
        Optional<Article> article = facts.article(fact.told().article());
        Optional<String> title = article.flatMap(Article::title);
        Optional<LocalDate> day = article.flatMap(Article::publishedOn);
        if (title.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        String text = article.get().language() + ":" + quoted(title.get());
        return List.of(TITLE, text, PUBLISHED, time(day.get(), Days.DAY));
    }

    private void names(LinkDecision decision, Set<String> lines) {
        Optional<CopiedItem> copy =
                facts.links().items().stream()
                        .filter(item -> item.item().equals(decision.item()))
                        .findFirst();
        for (NameVariant variant : variants(decision)) {
            Optional<String> label =
                    copy.flatMap(c -> Optional.ofNullable(c.labels().get(variant.language())));
            boolean wanted = LANGUAGES.contains(variant.language());
            if (wanted && !label.equals(Optional.of(variant.name()))) {
                // a label would take the place of one that we do not know of
                String command = copy.isPresent() && label.isEmpty() ? "L" : "A";
                lines.add(
                        String.join(
                                "\t",
                                decision.item(),
                                command + variant.language(),
                                quoted(variant.name())));
            }
        }
    }

    private List<NameVariant> variants(LinkDecision decision) {
        String id = decision.subject().id();
        return switch (decision.subject().kind()) {
            case PERSON -> party(id, Person.class).map(Person::variants).orElse(List.of());
            case COUNTRY -> party(id, Country.class).map(Country::variants).orElse(List.of());
            case ORGANIZATION ->
                    party(id, Organization.class).map(Organization::variants).orElse(List.of());
            case PLACE -> facts.register().locality(id).map(Locality::variants).orElse(List.of());
            case POST -> facts.register().post(id).map(Post::variants).orElse(List.of());
            case TEXT, TERM, CLASS -> List.of();
        };
    }

    private <P extends Party> Optional<P> party(String id, Class<P> kind) {
        return facts.register().party(id).filter(kind::isInstance).map(kind::cast);
    }

    /** A text in one column of one line. */
    private static String quoted(String text) {
        return "\"" + text.replaceAll("[\\t\\r\\n]+", " ") + "\"";
    }
}
