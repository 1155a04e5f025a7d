package org.envoygraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * What every fact has: its identifier, where it stands, how far it is claimed and what attests it.
 *
 * @param id identifier of the fact, {@code kd-03}
 * @param article id of the article that attests it
 * @param label short name in our words
 * @param gist what the article says, paraphrased
 * @param links links to other facts, written once
 * @param evidence passages, the main one first
 * @param place where the fact stands in its file
 */
public record Attestation(
        String id,
        String article,
        String label,
        Optional<String> gist,
        Optional<TimeSpec> when,
        List<String> topics,
        List<FactLink> links,
        List<CountClaim> counts,
        Claim claim,
        boolean uncertain,
        Optional<String> note,
        Optional<Retraction> retraction,
        List<Evidence> evidence,
        Place place) {

    /** How far the article stands behind what it tells. */
    public enum Claim implements Term {
        NARRATED,
        REPORTED,
        ALLEGED,
        PREDICTED
    }

    public Attestation {
        topics = List.copyOf(topics);
        links = List.copyOf(links);
        counts = List.copyOf(counts);
        evidence = List.copyOf(evidence);
    }

    /** The ids of the facts that links of one kind lead to. */
    public List<String> linked(FactLink.Kind kind) {
        return links.stream().filter(l -> l.kind() == kind).map(FactLink::fact).toList();
    }

    /** The same attestation with another date. */
    public Attestation withWhen(TimeSpec resolved) {
        return copy(Optional.of(resolved), links);
    }

    /** The same attestation with other links. */
    public Attestation withLinks(List<FactLink> others) {
        return copy(when, others);
    }

    private Attestation copy(Optional<TimeSpec> newWhen, List<FactLink> newLinks) {
        return new Attestation(
                id,
                article,
                label,
                gist,
                newWhen,
                topics,
                newLinks,
                counts,
                claim,
                uncertain,
                note,
                retraction,
                evidence,
                place);
    }
}
