package org.envoygraph.report;

import java.util.function.Function;

/** The forms in which a report can be written; graphs are made of it elsewhere. */
public enum ReportFormat {
    /** For a terminal: all facts with their places. */
    TEXT(AsText::of),
    /** For readers: a line a finding. */
    MARKDOWN(AsMarkdown::of),
    /** For programs. */
    JSON(AsJson::of);

    private final Function<Report, String> form;

    ReportFormat(Function<Report, String> form) {
        this.form = form;
    }

    /** The whole report in this form, with a line's end after the last line. */
    public String write(Report report) {
        return form.apply(report);
    }
}
