package org.envoygraph.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Occasion;
import org.envoygraph.facts.Provocation;
import org.envoygraph.facts.Transfer;

/** What an event was, who did it, from whom and to whom; and how many a group has. */
final class EventValues implements Report.Look {
    @Override
    public void look(Told told, Findings found) {
        Differing differing = new Differing(found);
        for (List<Happening> tellings : told.events()) {
            String event = tellings.get(0).event();
            String of = " of " + told.quoted(event);
            values(differing, event, "the kind" + of, tellings, EventValues::kind);
            values(differing, event + ".by", "the author" + of, tellings, EventValues::by);
            values(differing, event + ".from", "the origin" + of, tellings, EventValues::from);
            values(differing, event + ".to", "the destination" + of, tellings, EventValues::to);
        }
        SortedMap<String, List<Group>> groups = new TreeMap<>();
        told.all(Group.class)
                .forEach(g -> groups.computeIfAbsent(g.name(), n -> new ArrayList<>()).add(g));
        groups.forEach(
                (name, tellings) ->
                        values(
                                differing,
                                name,
                                "how many " + "“" + tellings.get(0).told().label() + "” are",
                                tellings,
                                EventValues::size));
    }

    private static <F extends Fact> void values(
            Differing differing,
            String about,
            String matter,
            List<F> tellings,
            Function<F, Optional<String>> value) {
        List<Account> accounts = new ArrayList<>();
        for (F telling : tellings) {
            value.apply(telling).ifPresent(v -> accounts.add(new Account(telling, v)));
        }
        differing.in(Kind.VALUE, about, matter, accounts, (one, other) -> false);
    }

    private static Optional<String> kind(Happening telling) {
        if (telling instanceof Occasion occasion) {
            return Optional.of(telling.word() + " " + occasion.kind());
        }
        if (telling instanceof Provocation provocation) {
            return Optional.of(telling.word() + " " + provocation.kind());
        }
        return Optional.of(telling.word());
    }

    private static Optional<String> by(Happening telling) {
        return telling instanceof Provocation provocation
                ? listed(provocation.by())
                : Optional.empty();
    }

    private static Optional<String> from(Happening telling) {
        return telling instanceof Transfer transfer ? listed(transfer.from()) : Optional.empty();
    }

    private static Optional<String> to(Happening telling) {
        return telling instanceof Transfer transfer ? listed(transfer.to()) : Optional.empty();
    }

    private static Optional<String> size(Group group) {
        return group.size().isPresent()
                ? Optional.of(Integer.toString(group.size().getAsInt()))
                : Optional.empty();
    }

    private static Optional<String> listed(Collection<String> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(Findings.values(parties));
    }
}
