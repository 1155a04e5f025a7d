package org.envoygraph.linking.client;

import java.util.Map;
import org.envoygraph.linking.Feature;

/**
 * An item that something of ours may be.
 *
 * @param score ours, from 0 to 100
 * @param features what was compared, each from 0 to 100; what could not be compared is absent
 * @param because the score in one English sentence
 */
public record Proposal(Found found, double score, Map<Feature, Integer> features, String because) {
    public Proposal {
        features = Map.copyOf(features);
    }

    boolean agrees(Feature feature) {
        return features.getOrDefault(feature, 0) > 0;
    }
}
