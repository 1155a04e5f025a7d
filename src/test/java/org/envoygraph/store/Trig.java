package org.envoygraph.store;

import java.io.StringReader;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;

/** Statements written as TriG in a test. */
public final class Trig {
    private static final String PREFIXES =
            """
            @prefix : <https://example.org/> .
            @prefix g: <https://example.org/graph/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private Trig() {}

    /** A feed that sends what the text says. */
    public static Feed trig(String text) {
        return out -> {
            RDFParser parser = Rio.createParser(RDFFormat.TRIG);
            parser.setRDFHandler(out);
            parser.parse(new StringReader(PREFIXES + text), "https://example.org/");
        };
    }
}
