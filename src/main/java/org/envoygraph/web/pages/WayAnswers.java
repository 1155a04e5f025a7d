package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;

/** Answers the questions of {@link Way}, most from contacts that were read before. */
final class WayAnswers {
    private final AllContacts contacts;
    private final Recent<Answer> answers;

    WayAnswers(AllContacts contacts, Recent<Answer> answers) {
        this.contacts = contacts;
        this.answers = answers;
    }

    /** The rows that a stored query has on its page. */
    Answer rows(Filled asked, DatasetGraph dataset, Patience patience) {
        Answer all = of(asked, dataset, patience).answer();
        return all.rows().size() <= Filled.MOST
                ? all
                : new Answer(all.columns(), all.rows().subList(0, Filled.MOST), true);
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

    /**
     * An answer, and for those reckoned of what is known of it.
     *
     * @throws Later when the patience is over
     */
    Answered of(Filled asked, DatasetGraph dataset, Patience patience) {
        Optional<Way> way = Way.asking(asked.query());
        if (way.isEmpty() || !Way.reckons(asked.given().keySet())) {
            return new Answered(asked.answer(dataset, answers, patience));
        }
        return asked.query()
                .plainValues(dataset, asked.given())
                .map(
                        values ->
                                reckoned(
                                        AskedPairs.of(way.get(), values),
                                        way.get(),
                                        dataset,
                                        patience))
                .orElseGet(() -> new Answered(asked.answer(dataset, answers, patience)));
    }

    private Answered reckoned(AskedPairs pairs, Way way, DatasetGraph dataset, Patience patience) {
        AllContacts.Kept kept = contacts.of(dataset, patience);
        Walk walk = new Walk(dataset, kept.labels());
        return switch (way) {
            case CALENDAR -> new ContactMonths(walk, pairs).of(kept.all());
            case GAPS -> new Answered(new Silences(walk, pairs).of(kept.all(), Filled.MOST));
            case PAIRS -> new Answered(new CountryPairs(walk, pairs).of(kept.all(), Filled.MOST));
            case PEOPLE -> new Answered(new PeopleWhoMet(walk, pairs).of(kept.all(), Filled.MOST));
        };
    }
}
