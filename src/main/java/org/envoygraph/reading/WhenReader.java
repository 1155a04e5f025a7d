package org.envoygraph.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.DateRule;
import org.envoygraph.facts.Term;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.facts.TimeSpec.Origin;
import org.envoygraph.facts.TimeSpec.Precision;
import org.envoygraph.reading.Ids.Space;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;

/** Reads {@code when}: days with their precision, the source's words, the rule and the origin. */
final class WhenReader {
    private static final List<String> FORMS = List.of("day", "month", "year", "range", "unknown");

    /** The days of a date; both absent when unknown. */
    private record Days(
            Optional<LocalDate> earliest, Optional<LocalDate> latest, Precision precision) {
        static Days of(LocalDate earliest, LocalDate latest, Precision precision) {
            return new Days(Optional.of(earliest), Optional.of(latest), precision);
        }

        static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty(), Precision.UNKNOWN);
    }

    private final Ids ids;

    WhenReader(Ids ids) {
        this.ids = ids;
    }

    TimeSpec read(Value value) {
        Keys keys = value.keys();
        Days days = narrowed(days(keys), keys);
        Optional<String> of = keys.find("of").map(v -> ids.refer(v, Space.FACT));
        Optional<DateRule> rule = rule(keys, of.isPresent());
        TimeSpec when =
                new TimeSpec(
                        days.earliest,
                        days.latest,
                        days.precision,
                        keys.text("words"),
                        rule,
                        origin(keys, rule),
                        keys.find("anchor").map(Value::day),
                        of,
                        keys.find("zone").map(ArticleReader::zone),
                        keys.find("outside").map(WhenReader::outside),
                        keys.text("note"),
                        value.place());
        keys.done();
        return when;
    }

    private static Days days(Keys keys) {
        List<String> given = FORMS.stream().filter(keys::has).toList();
        if (given.size() > 1) {
            keys.find(given.get(1))
                    .orElseThrow()
                    .problem(
                            "'"
                                    + given.get(1)
                                    + "' beside '"
                                    + given.get(0)
                                    + "'; give one of "
                                    + String.join(", ", FORMS));
        }
        if (given.isEmpty()) {
            if (!keys.has("of")) {
                keys.problem("no date here; give one of " + String.join(", ", FORMS));
            }
            return Days.UNKNOWN;
        }
        Value value = keys.find(given.get(0)).orElseThrow();
        return switch (given.get(0)) {
            case "day" -> Days.of(value.day(), value.day(), Precision.DAY);
            case "month" -> month(value.month());
            case "year" -> year(value);
            case "range" -> range(value);
            default -> unknown(value);
        };
    }

    private static Days month(YearMonth month) {
        return Days.of(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static Days year(Value value) {
        int year = value.number();
        if (year < 1000 || year > 9999) {
            value.problem("'" + year + "' is no year; write it like 2022");
            return Days.UNKNOWN;
        }
        return Days.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    private static Days range(Value value) {
        String[] ends = value.text().split("/", -1);
        if (ends.length != 2) {
            value.problem(
                    "'" + value.text() + "' is no range; write it like 2022-03-26/2022-03-30");
            return Days.UNKNOWN;
        }
        LocalDate first =
                value.typed(
                        t -> LocalDate.parse(ends[0]),
                        "no range",
                        "2022-03-26/2022-03-30",
                        LocalDate.EPOCH);
        LocalDate last =
                value.typed(
                        t -> LocalDate.parse(ends[1]),
                        "no range",
                        "2022-03-26/2022-03-30",
                        LocalDate.EPOCH);
        if (last.isBefore(first)) {
            value.problem("'" + value.text() + "' ends before it begins; turn it round");
        }
        return Days.of(first, last, Precision.RANGE);
    }

    private static Days unknown(Value value) {
        if (!value.yes()) {
            value.problem("'unknown: no' says nothing; leave it out and give the date");
        }
        return Days.UNKNOWN;
    }

    private static Days narrowed(Days days, Keys keys) {
        Optional<LocalDate> from = keys.find("from").map(Value::day);
        Optional<LocalDate> until = keys.find("until").map(Value::day);
        outOf(days, keys, "from", from);
        outOf(days, keys, "until", until);
        return new Days(from.or(days::earliest), until.or(days::latest), days.precision);
    }

    private static void outOf(Days days, Keys keys, String key, Optional<LocalDate> bound) {
        boolean outside =
                bound.isPresent()
                        && (days.earliest.map(bound.get()::isBefore).orElse(false)
                                || days.latest.map(bound.get()::isAfter).orElse(false));
        if (outside) {
            keys.find(key)
                    .orElseThrow()
                    .problem("'" + bound.get() + "' lies outside the date that it narrows");
        }
    }

    private Optional<DateRule> rule(Keys keys, boolean takenOver) {
        Optional<String> id = keys.find("rule").map(v -> v.one(Term.ids(DateRule.class), "rule"));
        return id.flatMap(r -> Term.of(DateRule.class, r))
                .or(() -> takenOver ? Optional.of(DateRule.DATE_OF) : Optional.empty());
    }

    private Origin origin(Keys keys, Optional<DateRule> rule) {
        return keys.find("origin")
                .map(v -> v.one(Term.ids(Origin.class), "origin"))
                .flatMap(o -> Term.of(Origin.class, o))
                .orElse(rule.isPresent() ? Origin.RESOLVED : Origin.IN_TEXT);
    }

    private static LocalDate outside(Value value) {
        Keys keys = value.keys();
        LocalDate day = keys.need("day", Value::day, LocalDate.EPOCH);
        keys.text("note");
        keys.done();
        return day;
    }
}
