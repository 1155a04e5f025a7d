package org.envoygraph.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;

/**
 * A resolution as the file has it, without its vote.
 *
 * @param symbol as in {@code S/RES/1695 (2006)}
 * @param slug the symbol in IRIs, {@code s-res-1695-2006}
 * @param when the day of adoption, or only the year
 * @param label number and year with the title of the catalogue, where it has one
 * @param draft symbol of the draft
 * @param document symbol of the document that records the adoption
 */
record AdoptedText(
        String symbol, String slug, TimeSpec when, String label, String draft, String document) {
    private static final Pattern SYMBOL = Pattern.compile("S/RES/([0-9]{1,5})( ?)\\(([0-9]{4})\\)");
    private static final Pattern DAY =
            Pattern.compile("(on ?)?([0-9]{1,2} [A-Z][a-z]+ [0-9]{4})( in [A-Z][A-Za-z ]+)?");
    private static final Pattern MIDNIGHT = Pattern.compile("([0-9-]{10}) 00:00:00");
    private static final Pattern TITLE = Pattern.compile("\\[([^\\[\\]]+)\\]");
    private static final Pattern DOCUMENT =
            Pattern.compile("S/[A-Z0-9./]+( ?\\([A-Za-z0-9 ]+\\))?");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * Reads a record.
     *
     * @param repaired hears by which rules something was put right
     */
    static AdoptedText of(Fields fields, Place place, Consumer<String> repaired) throws BadRecord {
        Matcher symbol = SYMBOL.matcher(fields.need("symbol").strip());
        if (!symbol.matches()) {
            throw new BadRecord("a symbol that is no resolution's");
        }
        if (symbol.group(2).isEmpty()) {
            repaired.accept("a symbol without the space before its year: put in");
        }
        String number = symbol.group(1);
        String year = symbol.group(3);
        String name = number + " (" + year + ")";
        return new AdoptedText(
                "S/RES/" + name,
                "s-res-" + number + "-" + year,
                when(fields.need("adoption_date"), Year.parse(year), place, repaired),
                "Resolution " + name + title(fields).map(t -> ", " + t).orElse(""),
                document(fields.need("draft_resolution"), repaired),
                document(fields.need("outcome_letter"), repaired));
    }

    private static TimeSpec when(String printed, Year year, Place place, Consumer<String> repaired)
            throws BadRecord {
        LocalDate day = day(printed, repaired);
        if (day.getYear() == year.getValue()) {
            return TimeSpec.onDay(day, place);
        }
        repaired.accept("a day in another year than the symbol's: the year of the symbol alone");
        return TimeSpec.inYear(year, place);
    }

    private static LocalDate day(String printed, Consumer<String> repaired) throws BadRecord {
        String text = printed.replace('\u00a0', ' ').strip();
        if (!text.equals(printed)) {
            repaired.accept("a day with no-break spaces: taken as spaces");
        }
        try {
            Matcher midnight = MIDNIGHT.matcher(text);
            if (midnight.matches()) {
                repaired.accept("a day with midnight behind it: the day");
                return LocalDate.parse(midnight.group(1));
            }
            Matcher day = DAY.matcher(text);
            if (!day.matches()) {
                throw new BadRecord("'adoption_date' is no day");
            }
            if (day.group(1) != null || day.group(3) != null) {
                repaired.accept("a day with 'on' before or a place behind it: the day");
            }
            return LocalDate.parse(day.group(2), WORDS);
        } catch (DateTimeException none) {
            throw new BadRecord("'adoption_date' is no day");
        }
    }

    /** What the catalogue puts in brackets first; it may do so twice. */
    private static Optional<String> title(Fields fields) {
        return fields.text("resolution_title")
                .map(TITLE::matcher)
                .filter(Matcher::find)
                .map(title -> title.group(1).replaceAll("\\s+", " ").strip());
    }

    private static String document(String symbol, Consumer<String> repaired) throws BadRecord {
        String text = symbol.strip();
        if (!DOCUMENT.matcher(text).matches()) {
            throw new BadRecord("a document symbol that is none");
        }
        if (text.matches("S/PV[0-9].*")) {
            repaired.accept("a symbol of a record without its full stop: put in");
            return text.replace("S/PV", "S/PV.");
        }
        return text;
    }
}
