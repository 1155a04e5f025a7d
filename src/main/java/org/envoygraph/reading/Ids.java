package org.envoygraph.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Rename.Kind;
import org.envoygraph.yaml.Suggestion;
import org.envoygraph.yaml.Value;

/** The ids that files declare and those they refer to; what does not meet is a problem. */
final class Ids {
    /** Ids that must differ from one another; the word stands in messages. */
    enum Space {
        PERSON("person", Kind.PARTY),
        UNIDENTIFIED("unidentified party", Kind.PARTY),
        COUNTRY("country", Kind.PARTY),
        ORGANIZATION("organization", Kind.PARTY),
        POST("post", Kind.POST),
        PLACE("place", Kind.PLACE),
        EVENT("event", Kind.EVENT),
        GROUP("group", Kind.EVENT),
        TEXT("Council text"),
        SANCTION("sanction"),
        FACT("fact", Kind.FACT),
        ARTICLE("article");

        private final String word;
        private final Optional<Kind> kind;

        Space(String word) {
            this.word = word;
            this.kind = Optional.empty();
        }

        Space(String word, Kind kind) {
            this.word = word;
            this.kind = Optional.of(kind);
        }

        private String withArticle() {
            return ("aeou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
        }
    }

    static final List<Space> PARTY =
            List.of(Space.PERSON, Space.COUNTRY, Space.ORGANIZATION, Space.UNIDENTIFIED);

    /** What facts declare by telling of it. */
    static final List<Space> TOLD = List.of(Space.EVENT, Space.GROUP, Space.TEXT, Space.SANCTION);

    /** So many names are held against one another to find what was meant. */
    private static final long MOST_COMPARISONS = 300_000;

    private record Use(List<Space> spaces, String id, Place place) {}

    private record Term(String scheme, String id, Place place) {}

    private final Problems problems;
    private final Map<Space, TreeMap<String, Place>> declared = new EnumMap<>(Space.class);
    private final Map<String, Collection<String>> terms = new HashMap<>();
    private final Set<Space> passedOver = EnumSet.noneOf(Space.class);
    private Predicate<String> passedOverTerms = scheme -> false;
    private final List<Use> uses = new ArrayList<>();
    private final List<Term> termUses = new ArrayList<>();
    private final FormerIds former = new FormerIds();
    private long comparisons;

    Ids(Problems problems) {
        this.problems = problems;
        for (Space space : Space.values()) {
            declared.put(space, new TreeMap<>());
        }
    }

    /** For one article of many: it sees what the registers declare, and keeps its own ids apart. */
    Ids ofArticle(Problems ofArticle) {
        Ids own = new Ids(ofArticle);
        for (Space space : Space.values()) {
            if (!declared.get(space).isEmpty()) {
                own.declared.put(space, declared.get(space));
            }
        }
        own.terms.putAll(terms);
        return own;
    }

    /** Declares an id that may stand once only, among all the spaces given. */
    void declare(String id, Place place, Space space, Collection<Space> distinctFrom) {
        for (Space other : distinctFrom) {
            Place first = declared.get(other).get(id);
            if (first != null) {
                problems.add(
                        place,
                        "'"
                                + id
                                + "' is "
                                + other.withArticle()
                                + " already, at "
                                + first
                                + "; give this one another id");
            }
        }
        share(id, place, space);
    }

    void declare(String id, Place place, Space space) {
        declare(id, place, space, List.of(space));
    }

    /** Declares an id that several files may tell of. */
    void share(String id, Place place, Space space) {
        if (!id.isBlank()) {
            declared.get(space).putIfAbsent(id, place);
        }
    }

    /** Takes note that ids of some spaces may stand in a file that cannot be read. */
    void passOver(Collection<Space> spaces) {
        passedOver.addAll(spaces);
    }

    void passOver(Space space) {
        passedOver.add(space);
    }

    /** Takes note that terms of some schemes may stand in a file that cannot be read. */
    void passOverTerms(Predicate<String> schemes) {
        passedOverTerms = passedOverTerms.or(schemes);
    }

    /** Declares the terms of a closed list. */
    void declareTerms(String scheme, Collection<String> ids) {
        terms.merge(
                scheme,
                new TreeSet<>(ids),
                (a, b) -> {
                    a.addAll(b);
                    return a;
                });
    }

    FormerIds former() {
        return former;
    }

    /** Reads an id that must be declared in one of the spaces, by whatever file. */
    String refer(Value value, List<Space> spaces) {
        return refer(value.id(), value.place(), spaces);
    }

    String refer(String id, Place place, List<Space> spaces) {
        if (!id.isBlank()) {
            uses.add(new Use(spaces, id, place));
        }
        return id;
    }

    String refer(Value value, Space... spaces) {
        return refer(value, List.of(spaces));
    }

    String party(Value value) {
        return refer(value, PARTY);
    }

    /** Reads a term of a closed list. */
    String term(Value value, String scheme) {
        return term(value.text(), value.place(), scheme);
    }

    String term(String id, Place place, String scheme) {
        if (!id.isBlank()) {
            termUses.add(new Term(scheme, id, place));
        }
        return id;
    }

    /** Where an id of a kind is in use. */
    private Optional<Place> bearer(Kind kind, String id) {
        if (kind == Kind.TOPIC) {
            boolean used = terms.getOrDefault(Register.TOPIC, List.of()).contains(id);
            return used ? Optional.of(Place.of("data/register/topics.yaml")) : Optional.empty();
        }
        return Stream.of(Space.values())
                .filter(space -> space.kind.equals(Optional.of(kind)))
                .flatMap(space -> Optional.ofNullable(declared.get(space).get(id)).stream())
                .findFirst();
    }

    /** Reports all uses that meet no declaration. */
    void report() {
        former.report(this::bearer, problems);
        Map<List<Space>, Map<String, Space>> knownIn = new HashMap<>();
        for (Use use : uses) {
            if (use.spaces.stream().noneMatch(space -> mayHold(space, use.id))) {
                problems.add(
                        use.place,
                        () -> unknown(use, knownIn.computeIfAbsent(use.spaces, this::known)));
            }
        }
        for (Term use : termUses) {
            Collection<String> known = terms.getOrDefault(use.scheme, List.of());
            if (!known.contains(use.id) && !passedOverTerms.test(use.scheme)) {
                problems.add(use.place, () -> unknown(use, known));
            }
        }
    }

    private boolean mayHold(Space space, String id) {
        return passedOver.contains(space) || declared.get(space).containsKey(id);
    }

    private Map<String, Space> known(List<Space> spaces) {
        Map<String, Space> known = new HashMap<>();
        for (Space space : spaces) {
            declared.get(space).keySet().forEach(id -> known.putIfAbsent(id, space));
        }
        return known;
    }

    private static String renamed(String id, String now) {
        return "'" + id + "' is now called '" + now + "'; write the new id";
    }

    private String unknown(Use use, Map<String, Space> known) {
        Optional<String> now =
                use.spaces.stream()
                        .flatMap(space -> space.kind.stream())
                        .flatMap(kind -> former.now(kind, use.id).stream())
                        .findFirst();
        if (now.isPresent()) {
            return renamed(use.id, now.get());
        }
        String start = "'" + use.id + "' is no ";
        Optional<String> meant =
                mayCompareWith(known.keySet())
                        ? Suggestion.nearest(use.id, known.keySet())
                        : Optional.empty();
        return meant.map(near -> start + known.get(near).word + "; did you mean '" + near + "'?")
                .orElseGet(() -> start + words(use) + "; add it to its file, or correct the id");
    }

    private String unknown(Term use, Collection<String> known) {
        Optional<String> now =
                use.scheme.equals(Register.TOPIC)
                        ? former.now(Kind.TOPIC, use.id)
                        : Optional.empty();
        if (now.isPresent()) {
            return renamed(use.id, now.get());
        }
        return mayCompareWith(known)
                ? Suggestion.unknown(use.id, use.scheme, known)
                : Suggestion.unknown(use.id, use.scheme, List.of());
    }

    private boolean mayCompareWith(Collection<String> known) {
        comparisons += known.size();
        return comparisons <= MOST_COMPARISONS;
    }

    private static String words(Use use) {
        return String.join(" or ", use.spaces.stream().map(s -> s.word).toList());
    }
}
