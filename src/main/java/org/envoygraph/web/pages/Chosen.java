package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what contacts are chosen: the part of an address behind the question mark.
 *
 * @param values by the names of the fields, none of them empty
 */
record Chosen(Map<String, String> values) {
    static final String FROM = "from";
    static final String TO = "to";
    static final String CERTAINTY = "certainty";
    static final String SKIP = "skip";
    static final String DRAW = "draw";
    static final String TABLE = "table";

    private static final int LONGEST = 200;
    private static final List<String> FIELDS =
            Stream.concat(
                            Stream.of(Facet.values()).map(Facet::field),
                            Stream.of(FROM, TO, CERTAINTY, DRAW, SKIP, TABLE))
                    .toList();

    /** The values of a request; fields that nobody knows are left out. */
    static Chosen of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = Optional.ofNullable(request.getParameter(field)).orElse("").strip();
            if (!value.isEmpty()) {
                values.put(field, value.substring(0, Math.min(LONGEST, value.length())));
            }
        }
        return new Chosen(values);
    }

    String of(String field) {
        return values.getOrDefault(field, "");
    }

    /** How many rows come before those shown. */
    int skip() {
        String skip = of(SKIP);
        return skip.matches("[0-9]{1,7}") ? Integer.parseInt(skip) : 0;
    }

    /** Fields with values that are no days. */
    List<String> noDays() {
        return Stream.of(FROM, TO).filter(it -> !of(it).isEmpty() && !isDay(of(it))).toList();
    }

    static boolean isDay(String text) {
        try {
            return text.length() == "2022-12-07".length() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** The fields that a contact does not fit; not more than two, since nobody asks further. */
    List<String> misfits(Contact contact) {
        List<String> misfits = new ArrayList<>(2);
        if (!contact.mayBeWithin(of(FROM), of(TO))) {
            misfits.add(FROM);
        }
        if (!fits(contact.standing())) {
            misfits.add(CERTAINTY);
        }
        for (Facet facet : Facet.values()) {
            String value = of(facet.field());
            if (misfits.size() < 2 && !value.isEmpty() && !facet.fits(contact, value)) {
                misfits.add(facet.field());
            }
        }
        return misfits;
    }

    private boolean fits(Contact.Standing standing) {
        String wanted = of(CERTAINTY);
        return switch (wanted) {
            case "" -> standing.isHeld();
            case "any" -> true;
            default -> standing.word().equals(wanted);
        };
    }

    /** The address with some fields set otherwise; an empty value takes a field out. */
    String address(String path, Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.remove(SKIP);
        all.putAll(others);
        List<String> parts = new ArrayList<>();
        FIELDS.stream()
                .filter(field -> !all.getOrDefault(field, "").isEmpty())
                .forEach(field -> parts.add(field + "=" + encoded(all.get(field))));
        return parts.isEmpty()
                ? path
                : parts.stream().collect(Collectors.joining("&", path + "?", ""));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
