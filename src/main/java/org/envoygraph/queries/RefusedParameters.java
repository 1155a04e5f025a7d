package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the values given for a stored query, all at once. */
public final class RefusedParameters extends Exception {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> messages;

    RefusedParameters(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = new ArrayList<>(messages);
    }

    /** One line each, beginning with the parameter's name: {@code person: 'sung-kin' is no …}. */
    public List<String> messages() {
        return List.copyOf(messages);
    }
}
