package org.envoygraph.web.pages;

import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;

/** Answers the questions of {@link Way}; those about all contacts from what was read of them. */
final class WayAnswers {
    private final AllContacts contacts;

    WayAnswers(AllContacts contacts) {
        this.contacts = contacts;
    }

    /** Facts may stand in the rows alone that are shown. */
    Answer of(Filled asked, DatasetGraph dataset) {
        if (!isOfAllSilences(asked)) {
            return asked.answer(dataset);
        }
        AllContacts.Kept kept = contacts.of(dataset);
        return new Silences(new Walk(dataset, kept.labels()))
                .of(kept.all(), Filled.MOST, asked.skip(), asked.rows());
    }

    /** A home may have a question of its own under this name. */
    private static boolean isOfAllSilences(Filled asked) {
        return asked.query().name().equals(Way.GAPS.query())
                && asked.query().text().hashCode() == Silences.QUESTION
                && asked.given().isEmpty();
    }
}
