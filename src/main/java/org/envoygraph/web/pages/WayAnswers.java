package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;

/** Answers the questions of {@link Way}, most from contacts that were read before. */
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

    Answered of(Filled asked, DatasetGraph dataset) {
        Optional<Way> way = Way.asking(asked.query());
        if (way.isEmpty() || !Way.reckons(asked.given().keySet())) {
            return new Answered(asked.answer(dataset, answers));
        }
        return asked.query()
                .plainValues(dataset, asked.given())
                .map(values -> reckoned(AskedPairs.of(way.get(), values), way.get(), dataset))
                .orElseGet(() -> new Answered(asked.answer(dataset, answers)));
    }

    private Answered reckoned(AskedPairs pairs, Way way, DatasetGraph dataset) {
        AllContacts.Kept kept = contacts.of(dataset);
        Walk walk = new Walk(dataset, kept.labels());
        return switch (way) {
            case CALENDAR -> new ContactMonths(walk, pairs).of(kept.all());
            case GAPS -> new Answered(new Silences(walk, pairs).of(kept.all(), Filled.MOST));
            case PAIRS -> new Answered(new CountryPairs(walk, pairs).of(kept.all(), Filled.MOST));
            case PEOPLE -> new Answered(new PeopleWhoMet(walk, pairs).of(kept.all(), Filled.MOST));
        };
    }
}
