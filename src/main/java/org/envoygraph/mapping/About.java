package org.envoygraph.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** What is said of one subject: a sentence a triple. */
public final class About {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String ENGLISH = "en";

    private final NamedGraph graph;
    private final IRI subject;

    About(NamedGraph graph, IRI subject) {
        this.graph = graph;
        this.subject = subject;
    }

    /** Names its classes, the most special first and all those above it. */
    public About a(IRI... classes) {
        for (IRI type : classes) {
            say(RDF.TYPE, type);
        }
        return this;
    }

    /** Names it in English. */
    public About label(String label) {
        return text(RDFS.LABEL, label);
    }

    public About say(IRI property, Value value) {
        graph.say(subject, property, value);
        return this;
    }

    public <T> About say(IRI property, Optional<T> value, Function<T, ? extends Value> as) {
        value.map(as).ifPresent(v -> say(property, v));
        return this;
    }

    public <T> About say(IRI property, Collection<T> values, Function<T, ? extends Value> as) {
        values.forEach(v -> say(property, as.apply(v)));
        return this;
    }

    /** Says a text in English. */
    public About text(IRI property, String text) {
        return text(property, text, ENGLISH);
    }

    public About text(IRI property, String text, String language) {
        return say(property, VALUES.createLiteral(text, language));
    }

    /** Says a text in English that may be absent. */
    public About text(IRI property, Optional<String> text) {
        text.ifPresent(t -> text(property, t));
        return this;
    }

    public About texts(IRI property, Collection<String> texts) {
        texts.forEach(t -> text(property, t));
        return this;
    }

    /** Says a code or another string that is in no language. */
    public About code(IRI property, String code) {
        return say(property, VALUES.createLiteral(code));
    }

    public About code(IRI property, Optional<String> code) {
        code.ifPresent(c -> code(property, c));
        return this;
    }

    public About codes(IRI property, Collection<String> codes) {
        codes.forEach(c -> code(property, c));
        return this;
    }

    public About day(IRI property, LocalDate day) {
        return say(property, VALUES.createLiteral(day.toString(), XSD.DATE));
    }

    public About day(IRI property, Optional<LocalDate> day) {
        day.ifPresent(d -> day(property, d));
        return this;
    }

    /** Says an IRI as a text, where a vocabulary wants it so. */
    public About address(IRI property, String iri) {
        return say(property, VALUES.createLiteral(iri, XSD.ANYURI));
    }

    public About number(IRI property, long number) {
        return say(property, VALUES.createLiteral(Long.toString(number), XSD.INTEGER));
    }

    public About number(IRI property, OptionalInt number) {
        number.ifPresent(n -> number(property, n));
        return this;
    }

    public About yes(IRI property, boolean whether) {
        return say(property, VALUES.createLiteral(whether));
    }
}
