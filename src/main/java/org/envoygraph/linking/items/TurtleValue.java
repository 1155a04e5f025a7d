package org.envoygraph.linking.items;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.envoygraph.linking.items.ItemValue.Kind;
import org.envoygraph.vocabulary.WIKIDATA;

/** A value of a claim as Wikidata's RDF writes it. */
final class TurtleValue {
    private static final int DAY = 11;
    private static final String UNKNOWN = "/.well-known/genid/";
    private static final Pattern POINT = Pattern.compile("Point\\(([^ ()]+ [^ ()]+)\\)");
    private static final Pattern BEFORE_OUR_ERA = Pattern.compile("-([0-9]{1,16})(-.*)");

    private TurtleValue() {}

    /**
     * The value that a term means; none where it stands for an unknown one.
     *
     * @param precision of a time; 0 where it is not told, then it is a day
     */
    static Optional<ItemValue> of(Value value, int precision) {
        if (value instanceof Literal literal) {
            return Optional.of(of(literal, precision == 0 ? DAY : precision));
        }
        if (!(value instanceof IRI iri) || iri.stringValue().contains(UNKNOWN)) {
            return Optional.empty();
        }
        return Optional.of(
                iri.stringValue().startsWith(WIKIDATA.ENTITY)
                        ? ItemValue.of(
                                Kind.ENTITY, iri.stringValue().substring(WIKIDATA.ENTITY.length()))
                        : ItemValue.of(Kind.ADDRESS, iri.stringValue()));
    }

    private static ItemValue of(Literal literal, int precision) {
        String text = literal.getLabel();
        Matcher point = POINT.matcher(text);
        if (literal.getLanguage().isPresent()) {
            return new ItemValue(Kind.LANGUAGE_TEXT, text, literal.getLanguage().get(), 0);
        }
        if (literal.getDatatype().equals(XSD.DATETIME)) {
            return ItemValue.time(time(text), precision);
        }
        if (literal.getDatatype().equals(XSD.DECIMAL)) {
            return ItemValue.of(Kind.AMOUNT, text);
        }
        boolean isPoint = !literal.getDatatype().equals(XSD.STRING) && point.matches();
        return isPoint ? ItemValue.of(Kind.POINT, point.group(1)) : ItemValue.of(Kind.TEXT, text);
    }

    /** A time as Wikidata's JSON writes it, in which there is no year 0. */
    private static String time(String dateTime) {
        Matcher before = BEFORE_OUR_ERA.matcher(dateTime);
        if (before.matches()) {
            return "-%04d%s".formatted(Long.parseLong(before.group(1)) + 1, before.group(2));
        }
        return dateTime.startsWith("0000-") ? "-0001" + dateTime.substring(4) : "+" + dateTime;
    }
}
