package org.envoygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Writes N-Quads as bytes: terms that return again and again are encoded once, texts are escaped
 * straight into the buffer. The bytes are those of Rio's writer, which takes several times as long.
 * Other than Rio it leaves an IRI as it is: what may not stand in one is escaped, not replaced.
 */
final class QuadsBytes extends AbstractRDFHandler {
    private static final int BUFFER = 1 << 16;

    /** So many characters at a time; none takes more than four bytes. */
    private static final int SLICE = BUFFER / 8;

    private static final int MOST_KNOWN = 10_000;
    private static final int MOST_BYTES = 4;
    private static final byte[] END = ascii(" .\n");
    private static final byte[] TYPE = ascii("^^");
    private static final boolean[] FOREIGN = new boolean[0x80];

    static {
        for (char c = 0; c < FOREIGN.length; c++) {
            FOREIGN[c] = c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0;
        }
    }

    private final OutputStream out;
    private final Map<Value, byte[]> known = new HashMap<>();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private Value subject = RDF.NIL;
    private byte[] subjectBytes = bytes(RDF.NIL);

    QuadsBytes(OutputStream out) {
        this.out = out;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void handleStatement(Statement said) {
        subject(said.getSubject());
        space();
        known(said.getPredicate());
        space();
        if (said.getPredicate().equals(RDF.TYPE) && said.getObject() instanceof IRI type) {
            known(type);
        } else {
            term(said.getObject());
        }
        if (said.getContext() instanceof IRI graph) {
            space();
            known(graph);
        } else if (said.getContext() != null) {
            space();
            term(said.getContext());
        }
        put(END);
    }

    @Override
    public void endRDF() {
        flush();
    }

    /** Most statements are about what the one before was about. */
    private void subject(Resource of) {
        if (of instanceof IRI iri) {
            if (subject != iri) {
                subject = iri;
                subjectBytes = bytes(iri);
            }
            put(subjectBytes, iri);
        } else {
            term(of);
        }
    }

    private static byte[] bytes(IRI iri) {
        return ("<" + escaped(iri.stringValue()) + ">").getBytes(StandardCharsets.UTF_8);
    }

    /** A term that is likely to come again. */
    private void known(IRI iri) {
        byte[] bytes = known.get(iri);
        if (bytes == null) { // no lambda here: this is the hot path
            bytes = bytes(iri);
            if (known.size() < MOST_KNOWN) {
                known.put(iri, bytes);
            }
        }
        put(bytes, iri);
    }

    private void put(byte[] bytes, IRI iri) {
        if (bytes.length > buffer.length) {
            iri(iri.stringValue());
        } else {
            put(bytes);
        }
    }

    private void term(Value value) {
        if (value instanceof IRI iri) {
            iri(iri.stringValue());
        } else if (value instanceof Literal literal) {
            literal(literal);
        } else if (value instanceof BNode blank) {
            text("_:" + blank.getID(), false);
        } else {
            throw new IllegalArgumentException("no term of RDF 1.1: " + value);
        }
    }

    private void iri(String iri) {
        put('<');
        text(escaped(iri), false);
        put('>');
    }

    private static String escaped(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            if (isForeign(iri.charAt(i))) {
                String term = TermText.iri(iri);
                return term.substring(1, term.length() - 1);
            }
        }
        return iri;
    }

    private static boolean isForeign(char c) {
        return c < FOREIGN.length && FOREIGN[c];
    }

    private void literal(Literal literal) {
        put('"');
        text(literal.getLabel(), true);
        put('"');
        if (literal.getLanguage().isPresent()) {
            put('@');
            text(literal.getLanguage().get(), false);
        } else if (!literal.getDatatype().equals(XSD.STRING)) {
            put(TYPE);
            known(literal.getDatatype());
        }
    }

    private void text(String text, boolean escape) {
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(begin + SLICE, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            makeRoom((end - begin) * MOST_BYTES);
            slice(text, begin, end, escape);
            begin = end;
        }
    }

    private void slice(String text, int begin, int end, boolean escape) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(text, i, end);
            } else if (escape && (c < ' ' || c == '"' || c == '\\')) {
                special(c);
            } else {
                buffer[filled++] = (byte) c;
            }
        }
    }

    private void special(char c) {
        char letter =
                switch (c) {
                    case '\t' -> 't';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    case '"', '\\' -> c;
                    default -> 0;
                };
        if (letter != 0) {
            buffer[filled++] = '\\';
        }
        buffer[filled++] = (byte) (letter == 0 ? c : letter);
    }

    /** Writes a character beyond ASCII, and says how many more than one it took. */
    private int wide(String text, int at, int end) {
        char c = text.charAt(at);
        if (c < 0x800) {
            put2(0xC0 | c >> 6, c);
        } else if (!Character.isSurrogate(c)) {
            buffer[filled++] = (byte) (0xE0 | c >> 12);
            put2(0x80 | c >> 6 & 0x3F, c);
        } else if (at + 1 < end && Character.isSurrogatePair(c, text.charAt(at + 1))) {
            int point = Character.toCodePoint(c, text.charAt(at + 1));
            buffer[filled++] = (byte) (0xF0 | point >> 18);
            buffer[filled++] = (byte) (0x80 | point >> 12 & 0x3F);
            put2(0x80 | point >> 6 & 0x3F, point);
            return 1;
        } else {
            buffer[filled++] = '?'; // half a character, as any encoder of Java has it
        }
        return 0;
    }

    private void put2(int first, int last) {
        buffer[filled++] = (byte) first;
        buffer[filled++] = (byte) (0x80 | last & 0x3F);
    }

    private void space() {
        put(' ');
    }

    private void put(char c) {
        makeRoom(1);
        buffer[filled++] = (byte) c;
    }

    private void put(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void makeRoom(int bytes) {
        if (filled + bytes > buffer.length) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException full) {
            throw new RDFHandlerException(full);
        }
    }
}
