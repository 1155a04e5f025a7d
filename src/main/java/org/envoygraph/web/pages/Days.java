package org.envoygraph.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
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

    /** Two days as one span: "29 to 30 March 2022", "29 March to 2 April 2022". */
    static String inWords(String first, String last) {
        try {
            LocalDate from = LocalDate.parse(first);
            LocalDate to = LocalDate.parse(last);
            String begin = inWords(first);
            if (from.getYear() == to.getYear()) {
                begin = begin.replaceFirst(" [0-9]+$", "");
            }
            if (YearMonth.from(from).equals(YearMonth.from(to))) {
                begin = Integer.toString(from.getDayOfMonth());
            }
            return Strings.all().of("way.between", begin, inWords(last));
        } catch (DateTimeException none) {
            return Strings.all().of("way.between", first, last);
        }
    }

    static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /**
     * The first and the last of the days on which all tellings agree; where they do not, of all
     * that any of them tells. Empty where nothing is told.
     *
     * @param begins the earliest days that are told, in order
     * @param ends the latest ones, in order
     */
    static List<String> agreed(List<String> begins, List<String> ends) {
        boolean agreed =
                begins.isEmpty()
                        || ends.isEmpty()
                        || begins.get(begins.size() - 1).compareTo(ends.get(0)) <= 0;
        return List.of(
                begins.isEmpty() ? "" : begins.get(agreed ? begins.size() - 1 : 0),
                ends.isEmpty() ? "" : ends.get(agreed ? 0 : ends.size() - 1));
    }
}
