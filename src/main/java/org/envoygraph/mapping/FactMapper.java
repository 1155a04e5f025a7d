package org.envoygraph.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Circumstance;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Meeting;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Position;
import org.envoygraph.facts.PostHeld;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Sanction;
import org.envoygraph.facts.Statement;
import org.envoygraph.facts.TenureEvent;
import org.envoygraph.facts.TextEvent;
import org.envoygraph.facts.Transfer;
import org.envoygraph.facts.Visit;

/** Gives each fact of an article to the mapper of its kind. */
final class FactMapper {
    private final Map<Class<? extends Fact>, Consumer<Fact>> mappers = new HashMap<>();
    private final AttestationMapper attestations;

    FactMapper(NamedGraph graph, Asked asked, Article article) {
        Names names = new Names(asked);
        TimeMapper times = new TimeMapper(graph, article);
        Telling telling = new Telling(graph, names, asked, times);
        PartyMapper parties = new PartyMapper(graph, names, asked);
        attestations = new AttestationMapper(graph, names);

        EventMapper events = new EventMapper(telling, names, parties);
        takes(Meeting.class, events::meeting);
        takes(Visit.class, events::visit);
        takes(Occasion.class, events::occasion);
        takes(Provocation.class, events::provocation);
        takes(Transfer.class, events::transfer);
        takes(Group.class, events::group);

        SpeechMapper speech = new SpeechMapper(telling, names, parties);
        takes(Statement.class, speech::statement);
        takes(Readout.class, speech::readout);

        CouncilMapper council = new CouncilMapper(graph, telling, names);
        takes(CouncilText.class, council::text);
        takes(TextEvent.class, council::event);
        takes(Position.class, council::position);

        StateMapper states = new StateMapper(graph, telling, names, parties, times);
        takes(PostHeld.class, states::postHeld);
        takes(TenureEvent.class, states::tenureEvent);
        takes(Sanction.class, states::sanction);
        takes(Circumstance.class, states::circumstance);
    }

    private <F extends Fact> void takes(Class<F> kind, Consumer<F> mapper) {
        mappers.put(kind, fact -> mapper.accept(kind.cast(fact)));
    }

    /** The kinds of fact that it takes. */
    Set<Class<? extends Fact>> kinds() {
        return Set.copyOf(mappers.keySet());
    }

    void fact(Fact fact) {
        Optional.ofNullable(mappers.get(fact.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("no mapper for " + fact))
                .accept(fact);
        attestations.fact(fact);
    }
}
