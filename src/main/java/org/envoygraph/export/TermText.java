package org.envoygraph.export;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Terms as canonical N-Quads writes them (W3C RDF Dataset Canonicalization, section 5): one text a
 * term, without control characters.
 */
final class TermText {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String TYPE = "^^";
    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    private TermText() {}

    static String of(Value value) {
        if (value instanceof IRI iri) {
            return iri(iri.stringValue());
        }
        if (value instanceof Literal literal) {
            return literal(literal);
        }
        if (value instanceof BNode blank) {
            return "_:" + blank.getID();
        }
        throw new IllegalArgumentException("no term of RDF 1.1: " + value);
    }

    static String iri(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            if (isForeign(iri.charAt(i))) {
                return "<" + escapedIri(iri) + ">";
            }
        }
        return "<" + iri + ">";
    }

    private static boolean isForeign(char c) {
        return c <= ' ' || c < 0x80 && NOT_IN_IRIS.indexOf(c) >= 0;
    }

    private static String escapedIri(String iri) {
        StringBuilder text = new StringBuilder();
        for (char c : iri.toCharArray()) {
            if (isForeign(c)) {
                number(c, text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String literal(Literal literal) {
        StringBuilder text = new StringBuilder(literal.getLabel().length() + 16).append('"');
        String label = literal.getLabel();
        for (int i = 0; i < label.length(); i++) {
            character(label.charAt(i), text);
        }
        text.append('"');
        if (literal.getLanguage().isPresent()) {
            text.append('@').append(literal.getLanguage().get());
        } else if (!literal.getDatatype().equals(XSD.STRING)) {
            text.append(TYPE).append(iri(literal.getDatatype().stringValue()));
        }
        return text.toString();
    }

    private static void character(char c, StringBuilder text) {
        switch (c) {
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            default -> {
                if (c < ' ' || c == 0x7F || c >= 0xFFFE) {
                    number(c, text);
                } else {
                    text.append(c);
                }
            }
        }
    }

    private static void number(char c, StringBuilder text) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        text.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }

    /** The term that {@link #of} wrote. */
    static Value value(String text) {
        return switch (text.charAt(0)) {
            case '<' -> VALUES.createIRI(plain(text.substring(1, text.length() - 1)));
            case '_' -> VALUES.createBNode(text.substring(2));
            default -> literal(text);
        };
    }

    private static Literal literal(String text) {
        int end = text.lastIndexOf('"');
        String label = plain(text.substring(1, end));
        String rest = text.substring(end + 1);
        if (rest.isEmpty()) {
            return VALUES.createLiteral(label);
        }
        return rest.charAt(0) == '@'
                ? VALUES.createLiteral(label, rest.substring(1))
                : VALUES.createLiteral(label, (IRI) value(rest.substring(TYPE.length())));
    }

    private static String plain(String escaped) {
        int at = escaped.indexOf('\\');
        if (at < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        int begin = 0;
        while (at >= 0) {
            plain.append(escaped, begin, at);
            char c = escaped.charAt(at + 1);
            begin = at + (c == 'u' ? 6 : 2);
            plain.append(c == 'u' ? (char) hex(escaped, at + 2) : unescaped(c));
            at = escaped.indexOf('\\', begin);
        }
        return plain.append(escaped, begin, escaped.length()).toString();
    }

    private static int hex(String text, int at) {
        return Integer.parseInt(text, at, at + 4, 16);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
