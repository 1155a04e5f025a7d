package org.envoygraph.export;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** What an ontology among the statements says about its terms. */
final class Declared {
    private final SortedSet<String> classes = new TreeSet<>();
    private final SortedSet<String> toThings = new TreeSet<>();
    private final SortedSet<String> toLiterals = new TreeSet<>();
    private final Map<String, String> ranges = new HashMap<>();
    private Optional<String> version = Optional.empty();

    void hear(Statement said) {
        String subject = said.getSubject().stringValue();
        if (said.getPredicate().equals(RDF.TYPE)) {
            if (said.getObject().equals(OWL.CLASS)) {
                classes.add(subject);
            } else if (said.getObject().equals(OWL.OBJECTPROPERTY)) {
                toThings.add(subject);
            } else if (said.getObject().equals(OWL.DATATYPEPROPERTY)) {
                toLiterals.add(subject);
            }
        } else if (said.getPredicate().equals(RDFS.RANGE)) {
            ranges.put(subject, said.getObject().stringValue());
        } else if (said.getPredicate().equals(OWL.VERSIONINFO)) {
            version = Optional.of(said.getObject().stringValue());
        }
    }

    SortedSet<String> classes() {
        return Collections.unmodifiableSortedSet(classes);
    }

    SortedSet<String> toThings() {
        return Collections.unmodifiableSortedSet(toThings);
    }

    SortedSet<String> toLiterals() {
        return Collections.unmodifiableSortedSet(toLiterals);
    }

    /** The class or datatype of a property's objects, where it is declared. */
    Optional<String> range(String property) {
        return Optional.ofNullable(ranges.get(property));
    }

    Optional<String> version() {
        return version;
    }
}
