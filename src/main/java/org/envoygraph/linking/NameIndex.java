package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final int[] NOBODY = {};

    private final List<Scorer.Ready> things = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, int[]> byKey = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    /** The thing and the name of each text. */
    private final List<Holder> holders = new ArrayList<>();

    private final Trigrams trigrams;
    private final Beginnings beginnings;
    private final Scorer scorer = new Scorer(new Comparison(this::rarity));

    private record Holder(int thing, int name) {}

    private NameIndex(Collection<Known> all) {
        Map<String, List<Integer>> keys = new HashMap<>();
        Map<String, Integer> frequency = new HashMap<>();
        List<String> texts = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(Known::id))
                .forEach(known -> words(add(known, texts, keys), frequency));
        keys.forEach((key, list) -> byKey.put(key, list.stream().mapToInt(n -> n).toArray()));
        double most = Math.log(things.size() + 2.0);
        frequency.forEach(
                (word, count) -> rarity.put(word, Math.max(0.1, 1 - Math.log(count) / most)));
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

    private Set<String> add(Known known, List<String> texts, Map<String, List<Integer>> keys) {
        if (byId.putIfAbsent(known.id(), things.size()) != null) {
            throw new IllegalArgumentException(known.id() + " is there twice");
        }
        List<List<Folded>> names = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Name name : known.names()) {
            List<Folded> readings = new ArrayList<>();
            for (Folded reading : Written.readings(name.text())) {
                Folded kept = known.isPerson() ? reading.untitled() : reading;
                readings.add(kept);
                kept.words().forEach(word -> words.add(word.text()));
                kept.keys().forEach(key -> keep(key, texts.size(), keys));
                keep(kept.sound(), texts.size(), keys);
                kept.shortened().forEach(key -> keep(key, texts.size(), keys));
                texts.add(kept.text());
                holders.add(new Holder(things.size(), names.size()));
            }
            names.add(readings);
        }
        things.add(new Scorer.Ready(known, names, family(known)));
        return words;
    }

    private static void words(Set<String> words, Map<String, Integer> frequency) {
        words.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }

    private static void keep(String key, int text, Map<String, List<Integer>> keys) {
        keys.computeIfAbsent(key, any -> new ArrayList<>(1)).add(text);
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
            Folded folded = Folded.of(family);
            folded.words().forEach(word -> words.add(word.text()));
            folded.joined().forEach(word -> words.add(word.text()));
        }
        return Set.copyOf(words);
    }

    /** From about 0.1 for a word in most names to 1 for a word in one or none. */
    private double rarity(String word) {
        return rarity.getOrDefault(word, 1.0);
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
        return candidates(wanted, most, LeftOut.NOTHING);
    }

    /** The same as if one name were not known. */
    List<Candidate> candidates(Wanted wanted, int most, LeftOut leftOut) {
        Asked asked = Asked.of(wanted.name(), leftOut);
        Set<Integer> looked = new TreeSet<>();
        for (Folded reading : asked.readings()) {
            reading.keys().forEach(key -> look(key, leftOut, looked));
            reading.shortened().forEach(key -> look(key, leftOut, looked));
        }
        List<Candidate> found = scored(wanted, asked, looked);
        if (found.isEmpty() || found.get(0).score() < Bound.USUAL.score()) {
            for (Folded reading : asked.untitled()) {
                look(reading.sound(), leftOut, looked);
                for (int text : trigrams.alike(reading.text(), MOST_ALIKE, LEAST_SHARE)) {
                    look(text, leftOut, looked);
                }
            }
            found = scored(wanted, asked, looked);
        }
        return found.stream().filter(c -> c.score() >= LEAST_SCORE).limit(most).toList();
    }

    private void look(String key, LeftOut leftOut, Set<Integer> looked) {
        for (int text : byKey.getOrDefault(key, NOBODY)) {
            look(text, leftOut, looked);
        }
    }

    private void look(int text, LeftOut leftOut, Set<Integer> looked) {
        Holder holder = holders.get(text);
        if (!leftOut.hides(things.get(holder.thing).known(), holder.name)) {
            looked.add(holder.thing);
        }
    }

    private List<Candidate> scored(Wanted wanted, Asked asked, Set<Integer> looked) {
        return looked.stream()
                .map(i -> scorer.score(wanted, asked, things.get(i)))
                .sorted(
                        Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(candidate -> candidate.known().id()))
                .toList();
    }

    /** The things of which a name, or a word of a name, begins so; by label, then by id. */
    public List<Known> beginning(String prefix, Set<String> types, int most) {
        Set<Integer> found = new HashSet<>();
        beginnings.of(Folded.of(prefix).text()).forEach(name -> found.add(holders.get(name).thing));
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
