package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;

/** Answers the questions of {@link Way}; those about all contacts from what was read of them. */
final class WayAnswers {
    private final AllContacts contacts;
    private final Recent<Answer> answers;

    WayAnswers(AllContacts contacts, Recent<Answer> answers) {
        this.contacts = contacts;
        this.answers = answers;
    }

    /**
     * An answer.
     *
     * @param contacts of each row, where they are known without asking
     */
    record Answered(Answer answer, List<List<Node>> contacts) {
        Answered {
            contacts = List.copyOf(contacts);
        }

        Answered(Answer answer) {
            this(answer, List.of());
        }

        Optional<List<Node>> contacts(int row) {
            return contacts.isEmpty() ? Optional.empty() : Optional.of(contacts.get(row));
        }
    }

    /** Of silences, facts may stand in the rows alone that are shown. */
    Answered of(Filled asked, DatasetGraph dataset) {
        Optional<Way> way = Way.asking(asked.query());
        if (way.isEmpty() || !asked.given().isEmpty()) {
            return new Answered(asked.answer(dataset, answers));
        }
        AllContacts.Kept kept = contacts.of(dataset);
        Walk walk = new Walk(dataset, kept.labels());
        return switch (way.get()) {
            case CALENDAR -> new ContactMonths(walk).of(kept.all());
            case GAPS ->
                    new Answered(
                            new Silences(walk)
                                    .of(kept.all(), Filled.MOST, asked.skip(), asked.rows()));
            case PAIRS -> new Answered(new CountryPairs(walk).of(kept.all(), Filled.MOST));
            case PEOPLE -> new Answered(new PeopleWhoMet(walk).of(kept.all(), Filled.MOST));
        };
    }
}
