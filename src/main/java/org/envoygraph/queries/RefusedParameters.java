package org.envoygraph.queries;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the values given for a stored query, all at once. */
public final class RefusedParameters extends Exception {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Refusal> refusals;

    RefusedParameters(List<Refusal> refusals) {
        super(String.join("\n", refusals.stream().map(Refusal::toString).toList()));
        this.refusals = new ArrayList<>(refusals);
    }

    /** One line each, beginning with the parameter's name: {@code person: 'sung-kin' is no …}. */
    public List<String> messages() {
        return refusals.stream().map(Refusal::toString).toList();
    }

    /** The same in parts. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * Why one parameter was refused.
     *
     * @param parameter its name, fit for one line
     * @param why what is wrong with it, and what to give instead
     * @param expected the expected form in words; empty for a parameter that the query has not
     */
    public record Refusal(String parameter, String why, String expected)
            implements java.io.Serializable {
        @Override
        public String toString() {
            return parameter + ": " + why;
        }
    }
}
