package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Register;

/**
 * The parts of a mapping that may be made again: the graph of an article is one. A part stays as it
 * is while all that it was made of is equal: its own facts, the register, and what it asked of
 * other facts.
 */
public final class KnownParts {
    /**
     * A part.
     *
     * @param places of the subjects that it tells of, as they come
     */
    record Part(List<Statement> statements, Map<String, Place> places) {}

    /** Answers alone are kept, and not all facts of which they were asked. */
    private record Known(Object from, Asked.Answers answers, Part part) {}

    private final Optional<Register> register;
    private final Map<String, Known> before;
    private final Map<String, Known> now = new HashMap<>();

    /** Parts of which none is known. */
    public KnownParts() {
        this(Optional.empty(), Map.of());
    }

    private KnownParts(Optional<Register> register, Map<String, Known> before) {
        this.register = register;
        this.before = before;
    }

    /** For a mapping with this register, which knows what this one made and nothing older. */
    public KnownParts next(Register with) {
        boolean same = register.filter(with::equals).isPresent();
        return new KnownParts(Optional.of(with), same ? now : Map.of());
    }

    /**
     * A part.
     *
     * @param from the facts that it is made of
     * @param asked nothing yet
     * @param mapping makes the part of them and of what it asks
     */
    Part part(String name, Object from, Asked asked, Consumer<Desk> mapping) {
        Known known = before.get(name);
        if (known == null || !known.from.equals(from) || !asked.answersAs(known.answers)) {
            Part part = new Part(new ArrayList<>(), new LinkedHashMap<>());
            mapping.accept(new Desk(new StatementCollector(part.statements), part.places, asked));
            known = new Known(from, asked.answers(), part);
        }
        now.put(name, known);
        return known.part;
    }
}
