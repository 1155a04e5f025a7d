package org.envoygraph.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
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
            case "day" -> value.dayIfRight().map(WhenReader::day).orElse(Days.UNKNOWN);
            case "month" -> value.monthIfRight().map(WhenReader::month).orElse(Days.UNKNOWN);
            case "year" -> year(value);
            case "range" -> range(value);
            default -> unknown(value);
        };
    }

    private static Days day(LocalDate day) {
        return Days.of(day, day, Precision.DAY);
    }

    private static Days month(YearMonth month) {
        return Days.of(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static Days year(Value value) {
        return value.parsed(WhenReader::yearOf, "no year", "2022")
                .map(y -> Days.of(y.atDay(1), y.atDay(y.length()), Precision.YEAR))
                .orElse(Days.UNKNOWN);
    }

    private static Year yearOf(String text) {
        if (!text.matches("[1-9][0-9]{3}")) {
            throw new DateTimeException(text);
        }
        return Year.parse(text);
    }

    private static Days range(Value value) {
        Optional<Days> range =
                value.parsed(WhenReader::rangeOf, "no range", "2022-03-26/2022-03-30");
        range.ifPresent(days -> inOrder(days, value));
        return range.orElse(Days.UNKNOWN);
    }

    private static Days rangeOf(String text) {
        if (!text.matches("[1-9][0-9-]{9}/[1-9][0-9-]{9}")) {
            throw new DateTimeException(text);
        }
        String[] ends = text.split("/");
        return Days.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), Precision.RANGE);
    }

    private static void inOrder(Days range, Value value) {
        LocalDate first = range.earliest.orElseThrow();
        LocalDate last = range.latest.orElseThrow();
        if (last.isBefore(first)) {
            value.problem("'" + value.text() + "' ends before it begins; turn it round");
        } else if (last.equals(first)) {
            value.problem("'" + value.text() + "' is one day; write it as 'day'");
        }
    }

    private static Days unknown(Value value) {
        if (!value.yes()) {
            value.problem("'unknown: no' says nothing; leave it out and give the date");
        }
        return Days.UNKNOWN;
    }

    private static Days narrowed(Days days, Keys keys) {
        Optional<LocalDate> from = bound(days, keys, "from");
        Optional<LocalDate> until = bound(days, keys, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            keys.problemAt("until", "'" + until.get() + "' is before 'from'; turn them round");
        }
        return new Days(from.or(days::earliest), until.or(days::latest), days.precision);
    }

    private static Optional<LocalDate> bound(Days days, Keys keys, String key) {
        Optional<LocalDate> bound = keys.find(key).flatMap(Value::dayIfRight);
        boolean outside =
                bound.isPresent()
                        && (days.earliest.map(bound.get()::isBefore).orElse(false)
                                || days.latest.map(bound.get()::isAfter).orElse(false));
        if (outside) {
            keys.find(key)
                    .orElseThrow()
                    .problem("'" + bound.get() + "' lies outside the date that it narrows");
        }
        return bound;
    }

    private static Optional<DateRule> rule(Keys keys, boolean takenOver) {
        Optional<String> id = keys.find("rule").map(v -> v.one(Term.ids(DateRule.class), "rule"));
        Optional<DateRule> rule = id.flatMap(r -> Term.of(DateRule.class, r));
        if (rule.isPresent() && takenOver != (rule.get() == DateRule.DATE_OF)) {
            keys.problemAt(
                    "rule", "'of' and the rule 'date-of' go together; give both, or neither");
        }
        return rule.or(() -> takenOver ? Optional.of(DateRule.DATE_OF) : Optional.empty());
    }

    private static Origin origin(Keys keys, Optional<DateRule> rule) {
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
