package org.envoygraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.facts.TimeSpec.Precision;
import org.junit.jupiter.api.Test;

class DateLabelTest {
    private static String label(String earliest, String latest, Precision precision) {
        TimeSpec open = TimeSpec.dateOf("x", Place.of("x"));
        TimeSpec days =
                new TimeSpec(
                        day(earliest),
                        day(latest),
                        precision,
                        open.words(),
                        open.rule(),
                        open.origin(),
                        open.anchor(),
                        open.of(),
                        open.zone(),
                        open.outside(),
                        open.note(),
                        open.place());
        return DateLabel.of(days);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    @Test
    void aDayIsWrittenOut() {
        assertThat(label("2022-12-07", "2022-12-07", Precision.DAY)).isEqualTo("7 December 2022");
    }

    @Test
    void aMonthIsNoDay() {
        assertThat(label("2023-10-01", "2023-10-31", Precision.MONTH)).isEqualTo("October 2023");
    }

    @Test
    void aYearThatEndsEarlySaysSo() {
        assertThat(label("2022-01-01", "2022-12-31", Precision.YEAR)).isEqualTo("2022");
        assertThat(label("2022-01-01", "2022-12-07", Precision.YEAR))
                .isEqualTo("2022, 1 January to 7 December 2022");
    }

    @Test
    void aRangeNamesMonthAndYearOnce() {
        assertThat(label("2022-03-26", "2022-03-30", Precision.RANGE))
                .isEqualTo("26 to 30 March 2022");
        assertThat(label("2022-01-01", "2022-11-21", Precision.RANGE))
                .isEqualTo("1 January to 21 November 2022");
        assertThat(label("2016-01-01", "2017-12-31", Precision.RANGE))
                .isEqualTo("1 January 2016 to 31 December 2017");
    }

    @Test
    void anUnknownDateKeepsItsBound() {
        assertThat(label("", "2021-07-06", Precision.UNKNOWN))
                .isEqualTo("date unknown, not after 6 July 2021");
        assertThat(label("2021-07-06", "", Precision.UNKNOWN))
                .isEqualTo("date unknown, not before 6 July 2021");
        assertThat(label("", "", Precision.UNKNOWN)).isEqualTo("date unknown");
    }
}
