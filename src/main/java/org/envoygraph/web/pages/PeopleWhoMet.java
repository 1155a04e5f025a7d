package org.envoygraph.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.envoygraph.queries.Answer;

/**
 * Who met whom most as {@code who-met-whom} answers, reckoned from contacts that were read before;
 * {@code ReckonedWaysTest} holds both against each other.
 */
final class PeopleWhoMet {
    /** The hash, as String has it, of the question's text; another text is another question. */
    static final int QUESTION = -362_471_229;

    static final List<String> COLUMNS =
            List.of(
                    "person",
                    "personLabel",
                    "counterpart",
                    "counterpartLabel",
                    "contacts",
                    "facts");

    private final Walk walk;

    PeopleWhoMet(Walk walk) {
        this.walk = walk;
    }

    /** Those with most contacts first, as many as asked for. */
    Answer of(ByPair contacts, int most) {
        return contacts.mostFirst(COLUMNS, most, this::row);
    }

    private List<Optional<Node>> row(Network.Pair pair, List<Contact> all) {
        List<Optional<Node>> labels = Cells.labels(walk, List.of(pair.one(), pair.other()));
        String facts =
                all.stream()
                        .flatMap(it -> it.told().facts().stream())
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(" "));
        return List.of(
                Optional.of(pair.one()),
                labels.get(0),
                Optional.of(pair.other()),
                labels.get(1),
                Optional.of(Cells.number(all.size())),
                Optional.of(Cells.text(facts)));
    }
}
