package org.envoygraph.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Single days in words. What spans several days has its words in the data. */
final class Days {
    private static final int LENGTH = "2022-12-07".length();

    private Days() {}

    /** {@code 2022-12-07} and {@code 2022-12-07T09:00} as "7 December 2022"; else as it is. */
    static String inWords(String text) {
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.min(LENGTH, text.length())));
            String time = text.length() > LENGTH ? ", " + text.substring(LENGTH + 1) : "";
            return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear() + time;
        } catch (DateTimeException none) {
            return text;
        }
    }

    static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
