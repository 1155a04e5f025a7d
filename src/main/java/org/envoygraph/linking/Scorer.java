package org.envoygraph.linking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a score that a person can follow.
 *
 * <p>A label that is the same gives {@value #LABEL}, another full name {@value #VARIANT}, the words
 * in another order {@value #REORDERED}, initials that are spelled out {@value #SPELLED_OUT}; a name
 * that is only alike gives its likeness times {@value #ALIKE}, and never more than {@value
 * #MOST_ALIKE}. Type, country and post then move the score a little up or far down. What nobody may
 * decide on stays low whatever else agrees: a bare family name {@value #FAMILY}, one word of a
 * person's name or a name in passing {@value #PASSING}, somebody not identified {@value
 * #UNIDENTIFIED}.
 */
final class Scorer {
    static final double LABEL = 100;
    static final double VARIANT = 98;
    static final double REORDERED = 94;
    static final double SPELLED_OUT = 91;
    static final double ALIKE = 92;
    static final double MOST_ALIKE = 89;
    static final double FAMILY = 58;
    static final double PASSING = 60;
    static final double UNIDENTIFIED = 50;

    private static final double TIE = 5;
    private static final double AGREES = 4;
    private static final double OTHER_COUNTRY = 20;
    private static final double OTHER_POST = 8;
    private static final double OTHER_TYPE = 0.5;
    private static final double SAME_POST = 0.8;

    /** What else agrees says nothing for a thing with quite another name. */
    private static final double WORTH_MORE = 30;

    /** By so much what else agrees may lift a score above what its name can reach. */
    private static final double LIFT = 10;

    private final Comparison comparison;

    Scorer(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The names of a thing, made ready to be compared. */
    record Ready(Known known, List<List<Folded>> names, Set<String> family) {}

    private record Best(Name name, Likeness likeness, double score, double most, boolean fits) {}

    Candidate score(Wanted wanted, Asked asked, Ready ready) {
        List<Folded> readings = ready.known.isPerson() ? asked.untitled() : asked.whole();
        Best best = best(readings, ready, asked.leftOut());
        Map<Feature, Integer> features = named(best);
        if (!ready.family.isEmpty()) {
            boolean agrees =
                    readings.get(0).words().stream()
                            .anyMatch(word -> ready.family.contains(word.text()));
            put(features, Feature.FAMILY_NAME, agrees);
        }
        double score = weighed(wanted, ready.known, best.score, features);
        double most = best.most < MOST_ALIKE ? best.most + LIFT : best.most;
        score = Math.max(0, Math.min(most, score));
        double rounded = Math.round(score * 10) / 10.0;
        String because = Reason.of(best.name, best.likeness, ready.known, features);
        return new Candidate(ready.known, rounded, features, because);
    }

    private Best best(List<Folded> asked, Ready ready, LeftOut leftOut) {
        Best best = new Best(ready.known.names().get(0), Likeness.NONE, -1, 0, false);
        boolean fits = false;
        for (int i = 0; i < ready.names.size(); i++) {
            Name name = ready.known.names().get(i);
            if (!leftOut.hides(ready.known, i)) {
                Likeness likeness = likeness(asked, ready.names.get(i), ready.family);
                double most = most(ready.known, name, likeness);
                double score = points(name, likeness);
                score = most < MOST_ALIKE ? under(most, score) : Math.min(most, score);
                fits |= likeness.fits();
                if (score > best.score) {
                    best = new Best(name, likeness, score, most, false);
                }
            }
        }
        return new Best(best.name, best.likeness, best.score, best.most, fits);
    }

    /** What is in brackets may be missing on one side: not on both, or Korea would be Korea. */
    private Likeness likeness(List<Folded> asked, List<Folded> name, Set<String> family) {
        Likeness most = Likeness.NONE;
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < (i == 0 ? name.size() : 1); j++) {
                Likeness likeness = comparison.compare(asked.get(i), name.get(j), family);
                if (likeness.similarity() > most.similarity()) {
                    most = likeness;
                }
            }
        }
        return most;
    }

    /** What is held down keeps its order. */
    private static double under(double most, double score) {
        return Math.max(0, Math.min(most, score) - TIE * (LABEL - score) / LABEL);
    }

    private static double points(Name name, Likeness likeness) {
        if (likeness.same()) {
            return name.kind() == Name.Kind.LABEL ? LABEL : VARIANT;
        }
        if (likeness.spelledOut()) {
            return SPELLED_OUT;
        }
        return likeness.similarity() * (likeness.reordered() ? REORDERED : ALIKE);
    }

    private static double most(Known known, Name name, Likeness likeness) {
        double most = likeness.isWhole() || likeness.spelledOut() ? LABEL : MOST_ALIKE;
        if (name.kind() == Name.Kind.PASSING || known.isPerson() && likeness.oneWord()) {
            most = Math.min(most, PASSING);
        }
        if (known.isPerson() && likeness.meagre()) {
            most = Math.min(most, MOST_ALIKE);
        }
        if (!known.identified()) {
            most = Math.min(most, UNIDENTIFIED);
        }
        return likeness.onlyFamily() ? Math.min(most, FAMILY) : most;
    }

    private static Map<Feature, Integer> named(Best best) {
        Map<Feature, Integer> features = new EnumMap<>(Feature.class);
        boolean label = best.name.kind() == Name.Kind.LABEL;
        put(features, Feature.NAME_EXACT, best.likeness.same() && label);
        put(features, Feature.NAME_VARIANT, best.likeness.same() && !label);
        features.put(Feature.NAME_SIMILARITY, (int) Math.round(best.likeness.similarity() * 100));
        if (best.likeness.isWhole()) {
            put(features, Feature.NAME_ORDER, best.likeness.same());
        }
        put(features, Feature.NAME_FITS, best.fits);
        put(features, Feature.TRANSLITERATION, best.likeness.bySound());
        return features;
    }

    private static void put(Map<Feature, Integer> features, Feature feature, boolean agrees) {
        features.put(feature, agrees ? 100 : 0);
    }

    private double weighed(
            Wanted wanted, Known known, double named, Map<Feature, Integer> features) {
        double score = named;
        double more = named >= WORTH_MORE ? AGREES : 0;
        if (!wanted.countries().isEmpty() && !known.countries().isEmpty()) {
            boolean agrees = known.countries().stream().anyMatch(wanted.countries()::contains);
            put(features, Feature.COUNTRY, agrees);
            score += agrees ? more : -OTHER_COUNTRY;
        }
        if (!wanted.posts().isEmpty() && !known.posts().isEmpty()) {
            boolean agrees = known.posts().stream().anyMatch(post -> isAsked(post, wanted));
            put(features, Feature.POST, agrees);
            score += agrees ? more : -OTHER_POST;
        }
        if (!wanted.types().isEmpty()) {
            boolean agrees = known.types().stream().anyMatch(wanted.types()::contains);
            put(features, Feature.TYPE, agrees);
            score *= agrees ? 1 : OTHER_TYPE;
        }
        return score;
    }

    private boolean isAsked(HeldPost post, Wanted wanted) {
        boolean then =
                wanted.day()
                        .map(
                                day ->
                                        post.from().filter(day::isBefore).isEmpty()
                                                && post.to().filter(day::isAfter).isEmpty())
                        .orElse(true);
        return then
                && wanted.posts().stream()
                        .anyMatch(asked -> asked.equals(post.id()) || isCalled(post, asked));
    }

    private boolean isCalled(HeldPost post, String asked) {
        Folded title = Folded.of(post.label());
        return comparison.compare(Folded.of(asked), title, Set.of()).similarity() >= SAME_POST;
    }
}
