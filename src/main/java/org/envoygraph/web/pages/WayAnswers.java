package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.Window;

/** Answers the questions of {@link Way}, most from contacts that were read before. */
final class WayAnswers {
    private static final int MOST = Filled.MOST;
    private static final int FAR = 10_000;

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
                                        MOST,
                                        contacts.of(dataset, patience),
                                        dataset))
                .orElseGet(() -> new Answered(asked.answer(dataset, answers, patience)));
    }

    /** Some rows of an answer, if the contacts are read, or are so few that they soon are. */
    Optional<Answer> known(Filled asked, Window window, DatasetGraph dataset, Patience patience) {
        Optional<Way> way = Way.asking(asked.query());
        if (way.isEmpty() || !Way.reckons(asked.given().keySet()) || window.offset() > FAR) {
            return Optional.empty();
        }
        return Txn.calculateRead(
                dataset,
                () ->
                        asked.query()
                                .plainValues(dataset, asked.given())
                                .map(values -> AskedPairs.of(way.get(), values))
                                .flatMap(
                                        pairs ->
                                                rows(pairs, way.get(), window, dataset, patience)));
    }

    private Optional<Answer> rows(
            AskedPairs pairs, Way way, Window window, DatasetGraph dataset, Patience patience) {
        try {
            int end = (int) window.offset() + window.limit() + 1;
            Answer all =
                    reckoned(pairs, way, end, contacts.of(dataset, patience), dataset).answer();
            int last = Math.min(end, all.rows().size());
            int first = Math.min((int) window.offset(), last);
            Answer some = new Answer(all.columns(), all.rows().subList(first, last), false);
            return Optional.of(window.cut(some));
        } catch (Later later) {
            return Optional.empty();
        }
    }

    private static Answered reckoned(
            AskedPairs pairs, Way way, int most, AllContacts.Kept kept, DatasetGraph dataset) {
        Walk walk = new Walk(dataset, kept.labels());
        return switch (way) {
            case CALENDAR ->
                    new ContactMonths(walk).of(kept.countries().only(pairs, pairs::ofCertain));
            case GAPS ->
                    new Answered(
                            new Silences(walk)
                                    .of(kept.countries().only(pairs, pairs::ofPossible), most));
            case PAIRS ->
                    new Answered(
                            new CountryPairs(walk)
                                    .of(kept.countries().only(pairs, pairs::ofCertain), most));
            case PEOPLE ->
                    new Answered(
                            new PeopleWhoMet(walk)
                                    .of(kept.people().only(pairs, pairs::byCertain), most));
        };
    }
}
