package org.envoygraph.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.FactLink;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Statement;

/** Which side tells what was said in an event: through its own account, or as relayer. */
final class Accounts {
    private final Told told;
    private final Sides sides;
    private final Map<String, List<Fact>> relayers = new HashMap<>();

    Accounts(Told told) {
        this.told = told;
        this.sides = new Sides(told.register());
        for (Fact fact : told.all()) {
            for (String relayed : fact.told().linked(FactLink.Kind.RELAYS)) {
                relayers.computeIfAbsent(relayed, r -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** The sides that take part in an event. */
    SortedSet<String> sides(List<Happening> tellings) {
        SortedSet<String> all = new TreeSet<>();
        for (Happening telling : tellings) {
            telling.participants().forEach(p -> sides.of(p).ifPresent(all::add));
        }
        return all;
    }

    List<Readout> readouts(String event) {
        return told.all(Readout.class).stream().filter(r -> r.of().contains(event)).toList();
    }

    /** What was said in the course of an event, apart from accounts of it. */
    List<Statement> said(String event) {
        return told.all(Statement.class).stream().filter(s -> s.saidIn().contains(event)).toList();
    }

    /** The sides of those who speak in a statement. */
    Set<String> speaking(Fact fact) {
        Set<String> speaking = new TreeSet<>();
        Facts.statement(fact)
                .ifPresent(s -> s.speakers().forEach(p -> sides.of(p).ifPresent(speaking::add)));
        return speaking;
    }

    /** The sides through which a statement became known: those of the outermost relayers. */
    Set<String> tellers(Fact fact) {
        Set<String> tellers = new TreeSet<>();
        outermost(fact, new HashSet<>()).forEach(relayer -> tellers.addAll(speaking(relayer)));
        return tellers;
    }

    private Set<Fact> outermost(Fact fact, Set<String> seen) {
        Set<Fact> outermost = new LinkedHashSet<>();
        for (Fact relayer : relayers.getOrDefault(fact.id(), List.of())) {
            if (seen.add(relayer.id())) {
                Set<Fact> further = outermost(relayer, seen);
                outermost.addAll(further.isEmpty() ? Set.of(relayer) : further);
            }
        }
        return outermost;
    }
}
