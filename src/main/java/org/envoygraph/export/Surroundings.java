package org.envoygraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * What a dump says of the things that a difference names: types and labels, and who refers to whom.
 */
final class Surroundings {
    private static final String LANGUAGE = "en";

    private final Map<Value, String> labels = new HashMap<>();
    private final Map<Value, Set<Value>> types = new HashMap<>();
    private final Map<Value, Set<Value>> owners = new HashMap<>();

    /**
     * Reads a dump once.
     *
     * @param named the things to know of
     */
    static Surroundings of(Path dump, Set<Value> named) throws IOException {
        Surroundings found = new Surroundings();
        Set<String> texts = new HashSet<>();
        named.forEach(value -> texts.add("<" + value.stringValue() + ">"));
        try (LineReader lines = new LineReader(dump)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                String[] words = line.get().split(" ", 4);
                if (words.length == 4 && (texts.contains(words[0]) || texts.contains(words[2]))) {
                    found.take(Difference.statement(line.get(), lines), named);
                }
            }
        }
        return found;
    }

    private void take(Statement said, Set<Value> named) {
        if (said.getPredicate().equals(RDF.TYPE)) {
            types.computeIfAbsent(said.getSubject(), s -> new HashSet<>()).add(said.getObject());
        } else if (said.getPredicate().equals(RDFS.LABEL)) {
            label(said.getSubject(), (Literal) said.getObject());
        } else if (said.getObject() instanceof IRI part && named.contains(part)) {
            owners.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(said.getSubject());
        }
    }

    private void label(Value thing, Literal label) {
        if (label.getLanguage().filter(LANGUAGE::equals).isPresent()) {
            labels.put(thing, label.getLabel());
        } else {
            labels.putIfAbsent(thing, label.getLabel());
        }
    }

    Optional<String> label(Value thing) {
        return Optional.ofNullable(labels.get(thing));
    }

    Set<Value> types(Value thing) {
        return types.getOrDefault(thing, Set.of());
    }

    /** What refers to a thing, sorted. */
    Set<Value> owners(Value thing) {
        Set<Value> sorted = new TreeSet<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
        sorted.addAll(owners.getOrDefault(thing, Set.of()));
        return sorted;
    }
}
