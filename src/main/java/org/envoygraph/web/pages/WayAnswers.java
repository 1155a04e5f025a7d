package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;

/** Answers the questions of {@link Way}, most from contacts that were read before. */
final class WayAnswers {
    private static final int MOST = Filled.MOST;

    private final AllContacts contacts;
    private final Recent<Answer> answers;

    WayAnswers(AllContacts contacts, Recent<Answer> answers) {
        this.contacts = contacts;
        this.answers = answers;
    }

    /** The rows that a stored query has on its page. */
    Answer rows(Filled asked, DatasetGraph dataset, Patience patience) {
        Answer all = of(asked, dataset, patience).answer();
        return all.rows().size() <= MOST
                ? all
                : new Answer(all.columns(), all.rows().subList(0, MOST), true);
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
            case CALENDAR ->
                    new ContactMonths(walk).of(kept.countries().only(pairs, pairs::ofCertain));
            case GAPS ->
                    new Answered(
                            new Silences(walk)
                                    .of(kept.countries().only(pairs, pairs::ofPossible), MOST));
            case PAIRS ->
                    new Answered(
                            new CountryPairs(walk)
                                    .of(kept.countries().only(pairs, pairs::ofCertain), MOST));
            case PEOPLE ->
                    new Answered(
                            new PeopleWhoMet(walk)
                                    .of(kept.people().only(pairs, pairs::byCertain), MOST));
        };
    }
}
