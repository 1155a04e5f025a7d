package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is known, in memory, by its names. A name that is there as asked, but for capitals,
 * accents, hyphens, spaces and the order of words, is found by one look; only where none is, names
 * that sound or look alike are searched for. May be asked by many threads at once.
 */
public final class NameIndex {
    /** Names that look alike, of which the scores are worked out. */
    private static final int MOST_ALIKE = 48;

    private static final double LEAST_SHARE = 0.2;
    private static final double LEAST_SCORE = 20;

    private final List<Scorer.Ready> things = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<Integer> holders = new ArrayList<>();
    private final Trigrams trigrams;
    private final Beginnings beginnings;
    private final Scorer scorer = new Scorer(new Comparison(this::rarity));

    private NameIndex(Collection<Known> all) {
        all.stream().sorted(Comparator.comparing(Known::id)).forEach(this::add);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (Folded name : things.get(i).names()) {
                texts.add(name.text());
                holders.add(i);
            }
        }
        trigrams = new Trigrams(texts);
        beginnings = new Beginnings(texts);
    }

    /**
     * Makes an index.
     *
     * @param all things with ids of their own; their order does not matter
     */
    public static NameIndex of(Collection<Known> all) {
        return new NameIndex(all);
    }

    private void add(Known known) {
        if (byId.putIfAbsent(known.id(), things.size()) != null) {
            throw new IllegalArgumentException(known.id() + " is there twice");
        }
        List<Folded> names = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Name name : known.names()) {
            Folded folded = Folded.of(name.text());
            Folded kept = known.isPerson() ? folded.untitled() : folded;
            names.add(kept);
            words.addAll(kept.words());
            kept.keys().forEach(key -> keep(key));
            keep(kept.sound());
        }
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        things.add(new Scorer.Ready(known, names, family(known)));
    }

    private void keep(String key) {
        byKey.computeIfAbsent(key, any -> new LinkedHashSet<>(2)).add(things.size());
    }

    /** Said, or the part of the label before its comma; parted at hyphens and joined. */
    private static Set<String> family(Known known) {
        int comma = known.label().indexOf(',');
        String family = known.family();
        if (family.isEmpty() && comma > 0) {
            family = known.label().substring(0, comma);
        }
        Set<String> words = new HashSet<>();
        if (known.isPerson()) {
            words.addAll(Folded.of(family).words());
            words.addAll(Folded.of(family).joined());
        }
        return Set.copyOf(words);
    }

    /** From about 0.1 for a word in most names to 1 for a word in one or none. */
    private double rarity(String word) {
        double names = things.size() + 1.0;
        return Math.max(0.1, 1 - Math.log(frequency.getOrDefault(word, 1)) / Math.log(names + 1));
    }

    /** The thing with this id. */
    public Optional<Known> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(i -> things.get(i).known());
    }

    /**
     * The things that may be meant, the best first, of equals by id. Things of another type than
     * asked for come with half their score.
     */
    public List<Candidate> candidates(Wanted wanted, int most) {
        Folded asked = Folded.of(wanted.name());
        Folded untitled = asked.untitled();
        Set<Integer> looked = new TreeSet<>();
        asked.keys().forEach(key -> looked.addAll(byKey.getOrDefault(key, Set.of())));
        untitled.keys().forEach(key -> looked.addAll(byKey.getOrDefault(key, Set.of())));
        List<Candidate> found = scored(wanted, asked, untitled, looked);
        if (found.isEmpty() || found.get(0).score() < Bound.USUAL.score()) {
            looked.addAll(byKey.getOrDefault(untitled.sound(), Set.of()));
            for (int name : trigrams.alike(untitled.text(), MOST_ALIKE, LEAST_SHARE)) {
                looked.add(holders.get(name));
            }
            found = scored(wanted, asked, untitled, looked);
        }
        return found.stream().filter(c -> c.score() >= LEAST_SCORE).limit(most).toList();
    }

    private List<Candidate> scored(
            Wanted wanted, Folded asked, Folded untitled, Set<Integer> looked) {
        return looked.stream()
                .map(i -> scorer.score(wanted, asked, untitled, things.get(i)))
                .sorted(
                        Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(candidate -> candidate.known().id()))
                .toList();
    }

    /** The things of which a name, or a word of a name, begins so; by label, then by id. */
    public List<Known> beginning(String prefix, Set<String> types, int most) {
        Set<Integer> found = new HashSet<>();
        beginnings.of(Folded.of(prefix).text()).forEach(name -> found.add(holders.get(name)));
        return found.stream()
                .map(i -> things.get(i).known())
                .filter(
                        known ->
                                types.isEmpty() || known.types().stream().anyMatch(types::contains))
                .sorted(Comparator.comparing(Known::label).thenComparing(Known::id))
                .limit(most)
                .toList();
    }
}
