package org.envoygraph.facts;

/** How date words of a source become days; {@code checks.DateRules} recomputes each. */
public enum DateRule implements Term {
    WEEKDAY_BEFORE_PUBLICATION,
    LAST_WEEKDAY,
    MONTH_DAY_BEFORE_PUBLICATION,
    MONTH_DAY_AFTER_PUBLICATION,
    PUBLICATION_DAY,
    THIS_MONTH,
    THIS_YEAR,
    LAST_WEEK,
    LAST_MONTH,
    NAMED_MONTH_BEFORE_PUBLICATION,
    NAMED_MONTH_AFTER_PUBLICATION,
    DATE_OF
}
