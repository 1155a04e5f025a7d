package org.envoygraph.linking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A thing that may be meant.
 *
 * @param score from 0 to 100, with one decimal
 * @param features what was compared, each from 0 to 100; what could not be compared is absent
 * @param because the score in one English sentence
 */
public record Candidate(Known known, double score, Map<Feature, Integer> features, String because) {
    public Candidate {
        Map<Feature, Integer> ordered = new EnumMap<>(Feature.class);
        ordered.putAll(features);
        features = Collections.unmodifiableMap(ordered);
    }
}
