package org.envoygraph.linking.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.vocabulary.WIKIDATA;

/**
 * The truthy triples of an item: one a claim that counts, without its qualifiers and references,
 * and its names.
 */
public final class Truthy {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    /** Wikidata's own spelling of schema.org, unlike ours. */
    private static final IRI DESCRIPTION = VALUES.createIRI("http://schema.org/description");

    private static final IRI WKT =
            VALUES.createIRI("http://www.opengis.net/ont/geosparql#", "wktLiteral");

    /** What no IRI holds; such an address is left as a text. */
    private static final Pattern NO_IRI =
            Pattern.compile("[^:]*|.*[\\x00-\\x20<>\"{}|^`\\\\].*", Pattern.DOTALL);

    private static final Pattern TIME =
            Pattern.compile("([+-])([0-9]{1,16})-([0-9]{2})-([0-9]{2})(T.*)");

    private final Set<String> languages;
    private final RDFHandler out;

    /**
     * For items written to the same place.
     *
     * @param languages of labels, descriptions and aliases; those in others are left out
     */
    public Truthy(Set<String> languages, RDFHandler out) {
        this.languages = Set.copyOf(languages);
        this.out = out;
    }

    /** Writes the triples of one item, without beginning or ending the document. */
    public void write(Item item) {
        IRI subject = WIKIDATA.entity(item.id());
        for (String language : languages) {
            text(subject, RDFS.LABEL, item.labels().get(language), language);
            text(subject, DESCRIPTION, item.descriptions().get(language), language);
            for (String alias : item.aliases().getOrDefault(language, List.of())) {
                text(subject, SKOS.ALT_LABEL, alias, language);
            }
        }
        Map<String, List<Claim>> byProperty = new LinkedHashMap<>();
        item.claims()
                .forEach(
                        c ->
                                byProperty
                                        .computeIfAbsent(c.property(), p -> new ArrayList<>())
                                        .add(c));
        byProperty.forEach(
                (property, claims) ->
                        Claim.best(claims).stream()
                                .flatMap(claim -> claim.value().stream())
                                .forEach(v -> say(subject, WIKIDATA.direct(property), term(v))));
    }

    private void text(IRI subject, IRI property, String text, String language) {
        if (text != null) {
            say(subject, property, VALUES.createLiteral(text, language));
        }
    }

    private void say(IRI subject, IRI property, Value value) {
        out.handleStatement(VALUES.createStatement(subject, property, value));
    }

    private static Value term(ItemValue value) {
        return switch (value.kind()) {
            case ENTITY -> WIKIDATA.entity(value.text());
            case TEXT -> VALUES.createLiteral(value.text());
            case ADDRESS ->
                    NO_IRI.matcher(value.text()).matches()
                            ? VALUES.createLiteral(value.text())
                            : VALUES.createIRI(value.text());
            case LANGUAGE_TEXT -> VALUES.createLiteral(value.text(), value.language());
            case TIME -> VALUES.createLiteral(dateTime(value.text()), XSD.DATETIME);
            case AMOUNT -> VALUES.createLiteral(value.text(), XSD.DECIMAL);
            case POINT -> VALUES.createLiteral("Point(" + value.text() + ")", WKT);
        };
    }

    /**
     * A time as Wikidata's own RDF has it: an unknown month or day is the first, and the year
     * before the year 1 is 0. The calendar is not converted.
     */
    private static String dateTime(String time) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            return time;
        }
        long year = Long.parseLong(parts.group(2));
        boolean before = parts.group(1).equals("-") && year > 1;
        String shown = before ? "-%04d".formatted(year - 1) : year(parts.group(1), year);
        return shown + "-" + first(parts.group(3)) + "-" + first(parts.group(4)) + parts.group(5);
    }

    private static String year(String sign, long year) {
        return sign.equals("-") ? "0000" : "%04d".formatted(year);
    }

    private static String first(String number) {
        return number.equals("00") ? "01" : number;
    }
}
