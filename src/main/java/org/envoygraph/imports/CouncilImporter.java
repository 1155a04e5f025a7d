package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.CouncilVote.Choice;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.mapping.About;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.mapping.TimeMapper;
import org.envoygraph.vocabulary.ENVOY;

/** Resolutions of the Security Council: who tabled them, when they were adopted, who voted how. */
final class CouncilImporter implements Importer {
    private static final Map<Choice, IRI> TOTALS =
            Map.of(
                    Choice.IN_FAVOUR, ENVOY.inFavour,
                    Choice.AGAINST, ENVOY.against,
                    Choice.ABSTAINING, ENVOY.abstaining);

    /** Keys that say what the others say, in another form, in the records of some months. */
    private static final Set<String> FURTHER =
            Set.of("sc_symbol", "sc_in_favour_count", "symbol_type", "voting_type");

    private final Records records;
    private final NamedGraph graph;
    private final Joined joined;
    private final UnStates states;
    private final TimeMapper times;

    CouncilImporter(Records records, NamedGraph graph, Joined joined) {
        this.records = records;
        this.graph = graph;
        this.joined = joined;
        this.states = new UnStates(records, graph, joined);
        this.times = new TimeMapper(graph);
    }

    @Override
    public void read(Path file, String shown) throws IOException {
        JsonRecords.read(
                file,
                shown,
                record -> records.take(record.fields(), () -> resolution(record, shown)));
    }

    private void resolution(JsonRecord record, String file) throws BadRecord {
        Fields fields = record.fields();
        AdoptedText text =
                AdoptedText.of(fields, Place.of(file), rule -> records.repaired(rule, fields));
        records.slug(text.slug());
        if (FURTHER.stream().anyMatch(key -> fields.text(key).isPresent())) {
            records.noted("records with further keys (sc_symbol …), which are not read", 1);
        }
        Optional<IRI> curated = joined.find("symbol", text.symbol());
        if (curated.isPresent()) {
            records.noted("resolutions that are curated: a record of them and no more", 1);
            records.record(text.slug(), file, curated.get());
            return;
        }
        Optional<CastVotes> votes = CastVotes.of(record, states, records);
        List<IRI> sponsors = states.states(record.list("sponsors"), fields);
        IRI iri = Names.thing("text", text.slug());
        graph.about(iri)
                .a(ENVOY.Resolution, ENVOY.CouncilText)
                .label(text.label())
                .say(ENVOY.textKind, Names.concept("text-kind", "resolution"))
                .code(ENVOY.symbol, text.symbol());
        IRI when = times.when(text.slug(), text.when());
        steps(text, iri, when, sponsors, file);
        votes.ifPresent(cast -> vote(text, iri, when, cast));
        records.record(text.slug(), file, iri, when);
    }

    private void steps(AdoptedText text, IRI iri, IRI when, List<IRI> sponsors, String file) {
        TimeSpec before = TimeSpec.notAfter(text.when().latest().orElseThrow(), Place.of(file));
        step(text, iri, "tabled", times.when(text.slug() + ".tabled", before))
                .code(ENVOY.documentSymbol, text.draft())
                .say(ENVOY.party, sponsors, sponsor -> sponsor);
        step(text, iri, "adopted", when).code(ENVOY.documentSymbol, text.document());
    }

    private About step(AdoptedText text, IRI iri, String kind, IRI when) {
        return graph.about(Names.step(text.slug(), kind))
                .a(ENVOY.TextEvent)
                .label(text.symbol() + ": " + kind)
                .say(ENVOY.textEventKind, Names.concept("text-event-kind", kind))
                .say(ENVOY.text, iri)
                .say(ENVOY.when, when);
    }

    private void vote(AdoptedText text, IRI iri, IRI when, CastVotes cast) {
        About vote =
                graph.about(Names.vote(text.slug()))
                        .a(ENVOY.CouncilVote)
                        .label("Vote on " + text.symbol())
                        .say(ENVOY.voteOn, iri)
                        .say(ENVOY.when, when)
                        .yes(ENVOY.ballotsComplete, cast.complete())
                        .code(ENVOY.documentSymbol, text.document());
        for (Choice choice : Choice.values()) {
            if (cast.totals().containsKey(choice)) {
                vote.number(TOTALS.get(choice), cast.totals().get(choice));
            }
            cast.states()
                    .getOrDefault(choice, List.of())
                    .forEach(state -> ballot(text, state, choice));
        }
    }

    private void ballot(AdoptedText text, IRI state, Choice choice) {
        String iri = state.stringValue();
        String name = iri.substring(iri.lastIndexOf('/') + 1);
        graph.about(Names.ballot(text.slug(), name))
                .a(ENVOY.Ballot)
                .label(states.label(state) + " in the vote on " + text.symbol())
                .say(ENVOY.ballotOf, Names.vote(text.slug()))
                .say(ENVOY.voter, state)
                .say(ENVOY.choice, Names.concept("choice", choice));
    }
}
