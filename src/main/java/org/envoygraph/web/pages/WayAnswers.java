package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Window;

/** Answers the questions of {@link Way}, most from contacts that were read before. */
final class WayAnswers {
    private static final int FAR = 10_000;

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

    /**
     * What the page of a way shows: all months, and of other ways the rows of the stored query.
     *
     * @throws Later when the patience is over
     */
    Answered of(Filled asked, DatasetGraph dataset, Patience patience) {
        Optional<AskedPairs> pairs = pairs(asked, dataset);
        if (pairs.isPresent() && pairs.get().way() == Way.CALENDAR) {
            AllContacts.Kept kept = contacts.of(dataset, patience);
            return new ContactMonths(new Walk(dataset, kept.labels()))
                    .forPage(kept.countries().only(pairs.get(), pairs.get()::ofCertain));
        }
        return new Answered(rows(asked, dataset, patience));
    }

    /**
     * The rows that a stored query has on its page.
     *
     * @throws Later when the patience is over
     */
    Answer rows(Filled asked, DatasetGraph dataset, Patience patience) {
        return reckoned(asked, new Window(0, Filled.MOST), dataset, patience)
                .orElseGet(() -> asked.answer(dataset, answers, patience));
    }

    /** Some rows of an answer, if the contacts are read, or are so few that they soon are. */
    Optional<Answer> known(Filled asked, Window window, DatasetGraph dataset, Patience patience) {
        try {
            return ReadTransaction.calculate(
                    dataset, () -> reckoned(asked, window, dataset, patience));
        } catch (Later later) {
            return Optional.empty();
        }
    }

    /** What is asked of contacts; nothing where the stored query is to be asked. */
    private static Optional<AskedPairs> pairs(Filled asked, DatasetGraph dataset) {
        return Way.asking(asked.query())
                .filter(any -> Way.reckons(asked.given().keySet()))
                .flatMap(
                        way ->
                                asked.query()
                                        .plainValues(dataset, asked.given())
                                        .map(values -> AskedPairs.of(way, values)));
    }

    private Optional<Answer> reckoned(
            Filled asked, Window window, DatasetGraph dataset, Patience patience) {
        if (window.offset() > FAR) {
            return Optional.empty();
        }
        return pairs(asked, dataset)
                .map(
                        pairs -> {
                            int end = (int) window.offset() + window.limit() + 1;
                            AllContacts.Kept kept = contacts.of(dataset, patience);
                            Answer all = reckoned(pairs, end, kept, dataset);
                            int last = Math.min(end, all.rows().size());
                            int first = Math.min((int) window.offset(), last);
                            List<List<Optional<Node>>> some = all.rows().subList(first, last);
                            return window.cut(new Answer(all.columns(), some, false));
                        });
    }

    private static Answer reckoned(
            AskedPairs pairs, int most, AllContacts.Kept kept, DatasetGraph dataset) {
        Walk walk = new Walk(dataset, kept.labels());
        return switch (pairs.way()) {
            case CALENDAR ->
                    new ContactMonths(walk)
                            .of(kept.countries().only(pairs, pairs::ofCertain))
                            .answer();
            case GAPS ->
                    new Silences(walk).of(kept.countries().only(pairs, pairs::ofPossible), most);
            case PAIRS ->
                    new CountryPairs(walk).of(kept.countries().only(pairs, pairs::ofCertain), most);
            case PEOPLE ->
                    new PeopleWhoMet(walk).of(kept.people().only(pairs, pairs::byCertain), most);
        };
    }
}
