package org.envoygraph.mapping;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.CouncilRecord.Kind;
import org.envoygraph.facts.CouncilVote;
import org.envoygraph.facts.CouncilVote.Ballot;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.vocabulary.ENVOY;

/** The texts of the Security Council that its own documents record: steps, votes and ballots. */
final class CouncilRecordMapper {
    private final NamedGraph graph;
    private final Names names;
    private final Register register;
    private final TimeMapper times;

    CouncilRecordMapper(NamedGraph graph, Names names, Register register) {
        this.graph = graph;
        this.names = names;
        this.register = register;
        this.times = new TimeMapper(graph);
    }

    void record(CouncilRecord record) {
        IRI special = record.kind() == Kind.RESOLUTION ? ENVOY.Resolution : ENVOY.DraftResolution;
        graph.about(names.text(record.id()), record.place())
                .a(special, ENVOY.CouncilText)
                .label(record.title())
                .say(ENVOY.textKind, Names.concept("text-kind", record.kind()))
                .code(ENVOY.symbol, record.symbol())
                .say(ENVOY.topic, record.topics(), topic -> Names.concept("topic", topic));
        IRI when = times.when(record.id(), TimeSpec.onDay(record.day(), record.place()));
        steps(record, when);
        vote(record, when);
    }

    private void steps(CouncilRecord record, IRI when) {
        if (!record.sponsors().isEmpty()) {
            TimeSpec before = TimeSpec.notAfter(record.day(), record.place());
            step(record, "tabled", times.when(record.id() + ".tabled", before), record.sponsors());
        }
        if (record.kind() == Kind.RESOLUTION) {
            step(record, "adopted", when, List.of()).code(ENVOY.documentSymbol, record.document());
            return;
        }
        step(record, "put-to-vote", when, List.of()).code(ENVOY.documentSymbol, record.document());
        if (!record.vetoedBy().isEmpty()) {
            step(record, "vetoed", when, record.vetoedBy())
                    .code(ENVOY.documentSymbol, record.document());
        }
    }

    private About step(CouncilRecord record, String kind, IRI when, List<String> by) {
        return graph.about(Names.step(record.id(), kind), record.place())
                .a(ENVOY.TextEvent)
                .label(record.symbol() + ": " + kind.replace('-', ' '))
                .say(ENVOY.textEventKind, Names.concept("text-event-kind", kind))
                .say(ENVOY.text, names.text(record.id()))
                .say(ENVOY.party, by, names::party)
                .say(ENVOY.when, when);
    }

    private void vote(CouncilRecord record, IRI when) {
        CouncilVote vote = record.vote();
        graph.about(Names.vote(record.id()), vote.place())
                .a(ENVOY.CouncilVote)
                .label("Vote on " + record.symbol())
                .say(ENVOY.voteOn, names.text(record.id()))
                .say(ENVOY.when, when)
                .yes(ENVOY.ballotsComplete, vote.complete())
                .number(ENVOY.inFavour, vote.totals().inFavour())
                .number(ENVOY.against, vote.totals().against())
                .number(ENVOY.abstaining, vote.totals().abstaining())
                .code(ENVOY.documentSymbol, record.document());
        vote.ballots().forEach(ballot -> ballot(record, ballot));
    }

    private void ballot(CouncilRecord record, Ballot ballot) {
        String voter = register.party(ballot.voter()).orElseThrow().name();
        graph.about(Names.ballot(record.id(), ballot.voter()), ballot.place())
                .a(ENVOY.Ballot)
                .label(voter + " in the vote on " + record.symbol())
                .say(ENVOY.ballotOf, Names.vote(record.id()))
                .say(ENVOY.voter, names.party(ballot.voter()))
                .say(ENVOY.choice, Names.concept("choice", ballot.choice()));
    }
}
