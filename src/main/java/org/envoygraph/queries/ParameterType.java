package org.envoygraph.queries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value of a parameter must look like; the end of the variable's name tells the type. */
public enum ParameterType {
    /** A thing of the graph: {@code ?_person_iri}. */
    IRI("a short id or full IRI", value -> Things.isId(value) || Things.isIri(value)),
    /** {@code ?__from_xsd_date}. */
    DATE("a day like 2022-01-31", ParameterType::isDay),
    /** {@code ?__least_integer} or {@code ?__least_xsd_integer}. */
    INTEGER("a whole number like 3", matching("[+-]?[0-9]{1,18}")),
    /** {@code ?__include_retracted_xsd_boolean}. */
    BOOLEAN("true or false", matching("true|false")),
    /** {@code ?__language}: the tag itself, bound as a text. */
    LANGUAGE(
            "a language tag like en or zh-Hans", matching("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")),
    /** {@code ?__title_en}: words in the language that the variable's name ends with. */
    WORDS_IN_LANGUAGE("one line of text", value -> true),
    /** Every other name: words without a language. */
    WORDS("one line of text", value -> true);

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** How the ends of BASIL names map to types; the longer end stands first. */
    private static final List<End> ENDS =
            List.of(
                    new End("_xsd_date", DATE),
                    new End("_xsd_integer", INTEGER),
                    new End("_xsd_boolean", BOOLEAN),
                    new End("_integer", INTEGER),
                    new End("_literal", WORDS),
                    new End("_iri", IRI));

    private final String expected;
    private final Predicate<String> fitting;

    ParameterType(String expected, Predicate<String> fitting) {
        this.expected = expected;
        this.fitting = fitting;
    }

    /** The expected form in words: "a day like 2022-01-31". */
    public String expected() {
        return expected;
    }

    boolean fits(String value) {
        return fitting.test(value);
    }

    /**
     * The type of a variable.
     *
     * @param rest the variable's name without its leading underscores
     * @return the end that stands for the type, and the type; nothing for an unknown datatype
     */
    static Optional<End> of(String rest) {
        for (End end : ENDS) {
            if (rest.endsWith(end.text()) && rest.length() > end.text().length()) {
                return Optional.of(end);
            }
        }
        if (rest.contains("_xsd_")) {
            return Optional.empty();
        }
        if (rest.equals("language") || rest.endsWith("_language")) {
            return Optional.of(new End("", LANGUAGE));
        }
        int last = rest.lastIndexOf('_');
        if (last > 0 && LANGUAGES.contains(rest.substring(last + 1))) {
            return Optional.of(new End(rest.substring(last), WORDS_IN_LANGUAGE));
        }
        return Optional.of(new End("", WORDS));
    }

    private static Predicate<String> matching(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The end of a variable's name, and what it means. */
    record End(String text, ParameterType type) {}
}
