package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Readout;
import org.envoygraph.facts.Readout.Availability;
import org.envoygraph.facts.Statement;

/** Events of several sides of which only one tells what was said. */
final class OneSide implements Report.Look {
    @Override
    public void look(Told told, Findings found) {
        Accounts accounts = new Accounts(told);
        for (List<Happening> tellings : told.events()) {
            if (accounts.sides(tellings).size() > 1) {
                event(tellings.get(0).event(), told, accounts, found);
            }
        }
    }

    private static void event(String event, Told told, Accounts accounts, Findings found) {
        Set<String> tellers = new TreeSet<>();
        List<Account> facts = new ArrayList<>();
        for (Readout readout : accounts.readouts(event)) {
            if (readout.availability() == Availability.PUBLISHED) {
                tellers.addAll(accounts.speaking(readout));
                facts.add(new Account(readout, ""));
            }
        }
        boolean allNamed = true;
        for (Statement said : accounts.said(event)) {
            allNamed &= !accounts.tellers(said).isEmpty();
            if (!accounts.tellers(said).isEmpty()) {
                tellers.addAll(accounts.tellers(said));
                facts.add(new Account(said, ""));
            }
        }
        if (tellers.size() == 1) {
            String side = tellers.iterator().next();
            found.add(
                    Severity.NOTICE,
                    Kind.ONE_SIDE,
                    event,
                    side,
                    "What was said in "
                            + told.quoted(event)
                            + " is known"
                            + (allNamed ? "" : ", where its teller is named,")
                            + " from one side alone: "
                            + told.name(side),
                    facts);
        }
    }
}
