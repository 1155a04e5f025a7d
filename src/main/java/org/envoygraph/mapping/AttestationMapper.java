package org.envoygraph.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.envoygraph.facts.Attestation;
import org.envoygraph.facts.CountClaim;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.FactLink.Kind;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Participant;
import org.envoygraph.facts.Position;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Retraction;
import org.envoygraph.vocabulary.ENVOY;
import org.envoygraph.vocabulary.OA;

/** What every fact has: identifier, source, status, evidence, links and counts. */
final class AttestationMapper {
    private static final Map<Kind, IRI> LINKS =
            Map.ofEntries(
                    Map.entry(Kind.ABOUT, ENVOY.refersTo),
                    Map.entry(Kind.RESPONDS_TO, ENVOY.respondsTo),
                    Map.entry(Kind.CLAIMED_IN, ENVOY.claimedIn),
                    Map.entry(Kind.MENTIONED_IN, ENVOY.mentionedIn),
                    Map.entry(Kind.AFTER, ENVOY.after),
                    Map.entry(Kind.BACK_TO_BACK, ENVOY.backToBackWith),
                    Map.entry(Kind.SAME_POST, ENVOY.samePostAs),
                    Map.entry(Kind.SUMMARISES, ENVOY.summarises),
                    Map.entry(Kind.CONTRARY_TO, ENVOY.contraryTo),
                    Map.entry(Kind.COMPARES, ENVOY.comparesWith),
                    Map.entry(Kind.SAME_STATE, ENVOY.sameStateAs),
                    Map.entry(Kind.SAME_ACT, ENVOY.sameActAs),
                    Map.entry(Kind.SEE_ALSO, RDFS.SEEALSO));

    private final NamedGraph graph;
    private final Names names;

    AttestationMapper(NamedGraph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    void fact(Fact fact) {
        Attestation told = fact.told();
        IRI subject = names.subject(fact);
        graph.about(Names.fact(told.id()), told.place())
                .a(ENVOY.Fact)
                .label(told.label())
                .code(DCTERMS.IDENTIFIER, told.id())
                .say(ENVOY.about, subject)
                .say(DCTERMS.SOURCE, Names.article(told.article()))
                .say(ENVOY.when, told.when(), when -> Names.when(told.id()))
                .say(ENVOY.claimStatus, Names.concept("claim", told.claim()))
                .say(ENVOY.identification, identification(told))
                .text(ENVOY.curatorNote, told.note());
        told.retraction().ifPresent(retraction -> retraction(told, retraction));
        if (fact instanceof PostHeld held) {
            designation(held);
        } else if (fact instanceof Happening happening) {
            account(happening);
        }
        if (fact instanceof Meeting meeting) {
            graph.about(Names.fact(told.id()), told.place())
                    .say(ENVOY.toldAskedBy, meeting.askedBy(), names::party);
        }
        titled(fact);
        evidence(told);
        links(fact, subject);
        counts(told, subject);
    }

    private static IRI identification(Attestation told) {
        return Names.concept("identification", told.uncertain() ? "uncertain" : "certain");
    }

    private void retraction(Attestation told, Retraction retraction) {
        graph.about(Names.fact(told.id()), told.place())
                .day(ENVOY.retractedOn, retraction.on())
                .text(ENVOY.retractionReason, retraction.reason())
                .say(ENVOY.supersededBy, retraction.supersededBy(), Names::fact);
    }

    private void designation(PostHeld held) {
        graph.about(Names.fact(held.id()), held.place())
                .texts(ENVOY.designation, held.printed())
                .yes(ENVOY.titleGiven, held.titleGiven());
    }

    /** What this fact tells of its event, which other facts may tell differently. */
    private void account(Happening told) {
        graph.about(Names.fact(told.id()), told.place())
                .say(ENVOY.toldMode, told.mode(), mode -> Names.concept("mode", mode))
                .say(ENVOY.toldPlace, told.location(), Names::place)
                .say(ENVOY.toldStatus, told.statusTold(), s -> Names.concept("status", s))
                .say(
                        ENVOY.toldParticipation,
                        told.participants(),
                        p -> Names.participation(told.event(), p.who()));
    }

    /** A title that the source itself gives attests the tenure at the date of the fact. */
    private void titled(Fact fact) {
        if (fact.told().when().isPresent()) {
            fact.acting().stream()
                    .filter(Participant::titled)
                    .forEach(
                            p ->
                                    graph.about(
                                                    Names.tenure(p.who(), p.as().orElseThrow()),
                                                    p.place())
                                            .say(ENVOY.attestedAt, Names.when(fact.id())));
        }
    }

    private void evidence(Attestation told) {
        List<Evidence> passages = told.evidence();
        for (int n = 1; n <= passages.size(); n++) {
            Evidence passage = passages.get(n - 1);
            IRI evidence = Names.part("evidence", told.id(), n);
            String label = told.id() + ", passage " + n;
            graph.about(Names.fact(told.id()), told.place()).say(ENVOY.evidence, evidence);
            graph.about(evidence, passage.place())
                    .a(ENVOY.Evidence)
                    .label(label)
                    .say(OA.hasSource, Names.article(told.article()))
                    .number(ENVOY.occurrence, passage.occurrence())
                    .code(ENVOY.sliceDigest, passage.digest());
            if (passage.isPlaced()) {
                selector(Names.part("selector", told.id(), n), evidence, label, passage);
            }
        }
    }

    private void selector(IRI selector, IRI evidence, String label, Evidence passage) {
        graph.about(evidence, passage.place()).say(OA.hasSelector, selector);
        graph.about(selector, passage.place())
                .a(OA.TextPositionSelector)
                .label(label + ": " + passage.start() + " to " + passage.end())
                .number(OA.start, passage.start())
                .number(OA.end, passage.end());
    }

    private void links(Fact fact, IRI subject) {
        for (FactLink link : fact.told().links()) {
            IRI other = names.subject(link.fact());
            if (link.kind() == Kind.RELAYS) {
                graph.about(other, link.place()).say(ENVOY.relayedIn, subject);
            } else {
                graph.about(subject, link.place()).say(property(fact, link.kind()), other);
            }
        }
    }

    private static IRI property(Fact fact, Kind kind) {
        boolean stand = kind == Kind.ABOUT && fact instanceof Position;
        return stand ? ENVOY.towards : LINKS.get(kind);
    }

    private void counts(Attestation told, IRI subject) {
        List<CountClaim> counts = told.counts();
        for (int n = 1; n <= counts.size(); n++) {
            CountClaim count = counts.get(n - 1);
            graph.about(Names.part("count", told.id(), n), count.place())
                    .a(ENVOY.CountClaim)
                    .label(count.scope().orElse(told.label()))
                    .say(ENVOY.countOf, subject)
                    .say(ENVOY.statedIn, Names.fact(told.id()))
                    .say(ENVOY.claimKind, Names.concept("claim-kind", count.kind()))
                    .number(ENVOY.quantity, count.quantity())
                    .say(ENVOY.unit, count.unit(), u -> Names.concept("unit", u))
                    .yes(ENVOY.approximate, count.approximate())
                    .day(ENVOY.asOf, asOf(told, count))
                    .say(ENVOY.partOf, count.partOf(), m -> Names.part("count", told.id(), m))
                    .say(ENVOY.claimedBy, count.claimedBy(), names::party)
                    .text(ENVOY.scope, count.scope());
        }
    }

    private static Optional<LocalDate> asOf(Attestation told, CountClaim count) {
        return count.asOf().or(() -> told.when().flatMap(w -> w.latest()));
    }
}
