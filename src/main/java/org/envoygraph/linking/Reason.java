package org.envoygraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in one sentence why a candidate has its score. */
final class Reason {
    private Reason() {}

    static String of(Name name, Likeness likeness, Known known, Map<Feature, Integer> features) {
        List<String> clauses = new ArrayList<>();
        clauses.add(named(name, likeness));
        said(features, Feature.TYPE, "type").ifPresent(clauses::add);
        said(features, Feature.COUNTRY, "country").ifPresent(clauses::add);
        said(features, Feature.POST, "post").ifPresent(clauses::add);
        caution(name, likeness, known).ifPresent(clauses::add);
        return String.join("; ", clauses) + ".";
    }

    private static String named(Name name, Likeness likeness) {
        String written = "'" + name.text() + "'";
        if (likeness.same()) {
            return name.kind() == Name.Kind.LABEL
                    ? "The name is the same as the label " + written
                    : "The name is the same as another name, " + written;
        }
        if (likeness.reordered()) {
            return "The name has the words of " + written + " in another order";
        }
        long percent = Math.round(likeness.similarity() * 100);
        String sound = likeness.bySound() ? ", in part by sound" : "";
        return "The name is " + percent + "% like " + written + sound;
    }

    private static Optional<String> said(
            Map<Feature, Integer> features, Feature feature, String word) {
        return Optional.ofNullable(features.get(feature))
                .map(value -> "the " + word + (value > 0 ? " agrees" : " does not agree"));
    }

    private static Optional<String> caution(Name name, Likeness likeness, Known known) {
        if (likeness.onlyFamily()) {
            return Optional.of("a family name alone is never enough");
        }
        if (!known.identified()) {
            return Optional.of("the source does not identify who this is");
        }
        if (known.isPerson() && likeness.oneWord()) {
            return Optional.of("one word of a person's name is never enough");
        }
        if (name.kind() == Name.Kind.PASSING && likeness.isWhole()) {
            return Optional.of("a text calls it so in passing, which others may be called too");
        }
        return Optional.empty();
    }
}
