package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.linking.items.Item;
import org.envoygraph.linking.items.ItemSource;

/** Asks a source for items, each once, and gives up when it fails again and again. */
final class AskedItems {
    private static final int MOST_FAILURES = 3;

    /** What the source said: an item, or that there is none. */
    record Answer(Optional<Item> item) {}

    private final ItemSource source;
    private final PrintWriter err;
    private final Map<String, Answer> answers = new HashMap<>();
    private int failures;
    private int inARow;

    AskedItems(ItemSource source, PrintWriter err) {
        this.source = source;
        this.err = err;
    }

    /**
     * The answer on an item; nothing, and the reason told, when there is none.
     *
     * @throws IOException if the source failed several times in a row
     */
    Optional<Answer> ask(String id) throws IOException {
        Answer known = answers.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Answer answer = new Answer(source.item(id));
            answers.put(id, answer);
            inARow = 0;
            return Optional.of(answer);
        } catch (IOException failed) {
            failures++;
            if (++inARow == MOST_FAILURES) {
                throw failed;
            }
            err.println(PlainWords.of(failed));
            err.flush();
            return Optional.empty();
        }
    }

    /** How often there was no answer. */
    int failures() {
        return failures;
    }

    /** How the program names itself to servers. */
    static String userAgent() {
        String version =
                Optional.ofNullable(AskedItems.class.getPackage().getImplementationVersion())
                        .orElse("unpackaged");
        return "EnvoyGraph/" + version + " (https://w3id.org/envoygraph/)";
    }
}
