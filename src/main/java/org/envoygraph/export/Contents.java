package org.envoygraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What sorted statements are, counted.
 *
 * @param sha256 of the sorted canonical N-Quads; without blank nodes this is the hash of RDFC-1.0
 * @param subjectsByKind in the order of the kinds
 */
record Contents(
        long quads,
        long triples,
        String sha256,
        Map<String, Long> subjectsByKind,
        Map<String, Long> triplesByGraph,
        Optional<String> ontologyVersion) {

    static Contents of(SortedStatements statements) throws IOException {
        Digest digest = new Digest(OutputStream.nullOutputStream());
        long quads = 0;
        for (Iterator<String> lines = statements.lines(); lines.hasNext(); quads++) {
            digest.write((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Map<String, Long> byKind = new LinkedHashMap<>();
        return new Contents(
                quads,
                triples(statements, byKind),
                digest.hex(),
                byKind,
                byGraph(statements),
                statements.declared().version());
    }

    /** Counts triples, and their subjects by kind. */
    private static long triples(SortedStatements statements, Map<String, Long> byKind) {
        Layout layout = statements.layout();
        long triples = 0;
        String last = "";
        for (Iterator<Terms> all = statements.triples(); all.hasNext(); triples++) {
            Terms said = all.next();
            if (!said.subject().equals(last) && said.rank() < layout.kinds().size()) {
                byKind.merge(layout.kinds().get(said.rank()), 1L, Long::sum);
            }
            last = said.subject();
        }
        return triples;
    }

    private static Map<String, Long> byGraph(SortedStatements statements) {
        Map<String, Long> numbers = new TreeMap<>();
        for (Iterator<Terms> all = statements.quads(); all.hasNext(); ) {
            numbers.merge(all.next().graphIri(), 1L, Long::sum);
        }
        return numbers;
    }
}
