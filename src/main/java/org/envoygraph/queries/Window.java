package org.envoygraph.queries;

/**
 * Some rows of an answer.
 *
 * @param offset how many rows come before, from 0
 * @param limit how many rows at most, from 1
 */
public record Window(long offset, int limit) {
    public Window {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("no window: " + offset + ", " + limit);
        }
    }

    /** Takes off the row beyond the window, which only tells that there are more. */
    public Answer cut(Answer answer) {
        boolean more = answer.rows().size() > limit;
        return new Answer(
                answer.columns(), more ? answer.rows().subList(0, limit) : answer.rows(), more);
    }
}
