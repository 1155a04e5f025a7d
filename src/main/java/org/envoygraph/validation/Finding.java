package org.envoygraph.validation;

import java.util.Comparator;

/**
 * One place where a graph does not fulfil a shape.
 *
 * @param focusNode the IRI of the node that was looked at
 * @param path the property in short form, as {@code envoy:mode}; empty where the node as a whole is
 *     meant
 * @param value the offending value in short form; empty where one is missing
 * @param message what to do, in the words of the shape
 */
public record Finding(String focusNode, String path, String value, String message)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::focusNode)
                    .thenComparing(Finding::path)
                    .thenComparing(Finding::value)
                    .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
