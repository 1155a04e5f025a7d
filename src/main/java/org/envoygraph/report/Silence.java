package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.envoygraph.facts.EventStatus;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Readout.Availability;
import org.envoygraph.facts.Statement;

/** What one side refuses to tell, only confirms, leaves out or denies. */
final class Silence implements Report.Look {
    private static final String DENY = "deny";

    @Override
    public void look(Told told, Findings found) {
        Accounts accounts = new Accounts(told);
        for (List<Happening> tellings : told.events()) {
            String event = tellings.get(0).event();
            withheld(event, told, accounts, found);
            omitted(event, told, accounts, found);
            denied(tellings, told, found);
        }
        told.all().forEach(fact -> denial(fact, told, accounts, found));
    }

    private static void withheld(String event, Told told, Accounts accounts, Findings found) {
        SortedMap<String, List<Account>> sides = new TreeMap<>();
        for (Readout readout : accounts.readouts(event)) {
            if (readout.availability() != Availability.PUBLISHED) {
                for (String side : accounts.speaking(readout)) {
                    sides.computeIfAbsent(side, s -> new ArrayList<>())
                            .add(new Account(readout, readout.availability().id()));
                }
            }
        }
        sides.forEach(
                (side, facts) ->
                        found.add(
                                Severity.NOTICE,
                                Kind.SILENCE,
                                event + "." + side,
                                Findings.values(facts.stream().map(Account::value).toList()),
                                told.name(side)
                                        + " gives no full account of "
                                        + told.quoted(event)
                                        + ": "
                                        + Differing.sides(facts),
                                facts));
    }

    /** Of two sides that each give an account, what only the other's relays. */
    private static void omitted(String event, Told told, Accounts accounts, Findings found) {
        SortedMap<String, List<Account>> published = new TreeMap<>();
        for (Readout readout : accounts.readouts(event)) {
            if (readout.availability() == Availability.PUBLISHED) {
                for (String side : accounts.speaking(readout)) {
                    published
                            .computeIfAbsent(side, s -> new ArrayList<>())
                            .add(new Account(readout, "account of " + told.name(side)));
                }
            }
        }
        if (published.size() < 2) {
            return;
        }
        for (String side : published.keySet()) {
            List<Account> leftOut = new ArrayList<>();
            for (Statement said : accounts.said(event)) {
                Set<String> tellers = accounts.tellers(said);
                if (!tellers.isEmpty() && !tellers.contains(side)) {
                    leftOut.add(new Account(said, "left out"));
                }
            }
            if (!leftOut.isEmpty()) {
                String words =
                        "%s gives an account of %s but does not relay what the other side's does: %s"
                                .formatted(
                                        told.name(side),
                                        told.quoted(event),
                                        Differing.sides(leftOut));
                leftOut.addAll(published.get(side));
                found.add(
                        Severity.NOTICE, Kind.SILENCE, event + "." + side, "omits", words, leftOut);
            }
        }
    }

    private static void denied(List<Happening> tellings, Told told, Findings found) {
        List<Account> accounts = new ArrayList<>();
        for (Happening telling : tellings) {
            telling.statusTold()
                    .filter(status -> status == EventStatus.DENIED)
                    .ifPresent(status -> accounts.add(new Account(telling, status.id())));
        }
        if (!accounts.isEmpty()) {
            String event = tellings.get(0).event();
            found.add(
                    Severity.NOTICE,
                    Kind.SILENCE,
                    event,
                    "denied",
                    told.quoted(event) + " is denied: " + Differing.sides(accounts),
                    accounts);
        }
    }

    private static void denial(Fact fact, Told told, Accounts accounts, Findings found) {
        boolean denies = Facts.statement(fact).filter(said -> said.act().equals(DENY)).isPresent();
        if (denies) {
            List<String> sides = accounts.speaking(fact).stream().map(told::name).toList();
            found.add(
                    Severity.NOTICE,
                    Kind.SILENCE,
                    fact.id(),
                    "denies",
                    String.join(", ", sides) + " denies: “" + fact.told().label() + "”",
                    List.of(new Account(fact, "")));
        }
    }
}
