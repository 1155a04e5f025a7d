package org.envoygraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.envoygraph.export.ChangedThing.Fate;
import org.envoygraph.vocabulary.ENVOY;

/**
 * Gathers a difference by the things that people know. What differs of a part, such as a date or a
 * piece of evidence, differs of the thing that refers to it.
 */
final class ChangedThings {
    /** A selector is part of evidence, which is part of a fact. */
    private static final int DEEPEST = 3;

    /** What a fact repeats of its event. */
    private static final Set<IRI> ECHOES =
            Set.of(ENVOY.toldMode, ENVOY.toldPlace, ENVOY.toldStatus, ENVOY.toldParticipation);

    private final Difference difference;
    private final Path older;
    private final Path newer;
    private final Set<Value> named = new HashSet<>();
    private final Map<String, ChangedThing> things = new TreeMap<>();
    private Surroundings before;
    private Surroundings after;
    private long others;

    /**
     * Reads both dumps for what the difference does not say.
     *
     * @throws IOException if one cannot be read
     */
    ChangedThings(Difference difference, Path older, Path newer) throws IOException {
        this.difference = difference;
        this.older = older;
        this.newer = newer;
        all().forEach(
                        said -> {
                            named.add(said.getSubject());
                            named.add(said.getPredicate());
                            if (said.getObject() instanceof IRI object) {
                                named.add(object);
                            }
                        });
        look();
        for (int depth = 1; depth < DEEPEST && named.addAll(ownersOfParts()); depth++) {
            look();
        }
        gather();
    }

    private Stream<Statement> all() {
        return Stream.concat(difference.removed().stream(), difference.added().stream());
    }

    private void look() throws IOException {
        before = Surroundings.of(older, named);
        after = Surroundings.of(newer, named);
    }

    private Set<Value> ownersOfParts() {
        Set<Value> owners = new HashSet<>();
        for (Value value : named) {
            if (heading(value).isEmpty()) {
                owners.addAll(before.owners(value));
                owners.addAll(after.owners(value));
            }
        }
        return owners;
    }

    private Optional<Heading> heading(Value thing) {
        return Heading.of(after.types(thing)).or(() -> Heading.of(before.types(thing)));
    }

    private void gather() {
        gather(difference.removed(), ChangedThing::lost);
        gather(difference.added(), ChangedThing::gained);
    }

    private void gather(
            Collection<Statement> statements, BiConsumer<ChangedThing, Statement> taking) {
        for (Statement said : statements) {
            if (!ECHOES.contains(said.getPredicate())) {
                Optional<ChangedThing> thing = thing(said);
                thing.ifPresentOrElse(found -> taking.accept(found, said), () -> others++);
            }
        }
    }

    private Optional<ChangedThing> thing(Statement said) {
        return owner(said.getSubject(), 0)
                .map(
                        owner ->
                                things.computeIfAbsent(
                                        owner.stringValue(),
                                        iri ->
                                                new ChangedThing(
                                                        owner,
                                                        heading(owner).orElseThrow(),
                                                        fate(owner))));
    }

    private Optional<Value> owner(Value thing, int depth) {
        if (heading(thing).isPresent()) {
            return Optional.of(thing);
        }
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        return Stream.concat(after.owners(thing).stream(), before.owners(thing).stream())
                .map(owner -> owner(owner, depth + 1))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(owner -> heading(owner).orElseThrow()));
    }

    private Fate fate(Value thing) {
        if (before.types(thing).isEmpty()) {
            return Fate.ADDED;
        }
        return after.types(thing).isEmpty() ? Fate.REMOVED : Fate.CHANGED;
    }

    /** Sorted by their IRIs. */
    Collection<ChangedThing> all(Heading heading) {
        return things.values().stream().filter(thing -> thing.heading() == heading).toList();
    }

    /** How many statements differ that belong to none of them, such as those of the ontology. */
    long others() {
        return others;
    }

    Optional<String> label(Value thing) {
        return after.label(thing).or(() -> before.label(thing));
    }
}
