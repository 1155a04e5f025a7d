package org.envoygraph.linking.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkDecision.Judgement;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.Place;

/**
 * Makes decisions of what a service said and somebody judged.
 *
 * @param today the day of the decision
 */
public record Deciding(Service service, LocalDate today) {
    private static final String METHOD = "label-check";
    private static final String NO_TYPE = "not told";

    /** A decision with what the service says now of the item. */
    public LinkDecision on(Sought sought, Found found, Judgement judgement, Optional<String> note) {
        return new LinkDecision(
                new LinkSubject(sought.kind(), sought.id(), Place.of("")),
                found.id(),
                judgement,
                METHOD,
                today,
                found.name(),
                service.language(),
                found.types().isEmpty() ? NO_TYPE : found.typesInWords(),
                List.of(service.address().toString(), found.address()),
                note,
                Place.of(""));
    }
}
