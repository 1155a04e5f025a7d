package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Statement;
import org.envoygraph.facts.Edition;

/**
 * What is said in parts, with the description of all of it, as the parts change. A part that is the
 * same list as before is not looked at; of another list that counts which is new in it or gone.
 */
public final class Parts {
    /**
     * What is said.
     *
     * @param parts statements by the name of the part
     */
    public record State(Map<String, List<Statement>> parts, List<Statement> description) {
        /** What named graphs say, in one part. */
        public static State of(List<Statement> all) {
            Map<Boolean, List<Statement>> describing =
                    all.stream()
                            .collect(
                                    Collectors.partitioningBy(
                                            s -> s.getContext().equals(Names.datasetGraph())));
            return new State(Map.of("all", describing.get(false)), describing.get(true));
        }
    }

    /** What named graphs say that they did not, and what they say no more. */
    public record Change(List<Statement> removed, List<Statement> added) {}

    private final Counts counts = new Counts();
    private State now = new State(Map.of(), List.of());

    /** What is said now. */
    public State now() {
        return now;
    }

    /** Says what a mapping made, and describes it. */
    public Change to(Map<String, List<Statement>> parts, GraphMapping mapping, Edition edition) {
        Change change = moved(parts);
        List<Statement> description =
                Described.description(counts, mapping, edition, now.description);
        return with(change, new State(parts, description));
    }

    /** Says again what was said before. */
    public Change backTo(State before) {
        return with(moved(before.parts), before);
    }

    private Change with(Change change, State next) {
        Change described = difference(now.description, next.description);
        now = next;
        change.removed.addAll(described.removed);
        change.added.addAll(described.added);
        return change;
    }

    /** First what is new, since a statement may go from one part to another. */
    private Change moved(Map<String, List<Statement>> next) {
        List<Change> changes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(now.parts.keySet());
        names.addAll(next.keySet());
        for (String name : names) {
            List<Statement> one = now.parts.getOrDefault(name, List.of());
            List<Statement> other = next.getOrDefault(name, List.of());
            if (one != other) {
                changes.add(difference(one, other));
            }
        }
        Change all = new Change(new ArrayList<>(), new ArrayList<>());
        changes.forEach(c -> c.added.stream().filter(counts::add).forEach(all.added::add));
        changes.forEach(c -> c.removed.stream().filter(counts::remove).forEach(all.removed::add));
        return all;
    }

    private static Change difference(Collection<Statement> one, Collection<Statement> other) {
        Set<Statement> before = new LinkedHashSet<>(one);
        Set<Statement> after = new LinkedHashSet<>(other);
        return new Change(without(before, after), without(after, before));
    }

    private static List<Statement> without(Set<Statement> one, Set<Statement> other) {
        return one.stream().filter(said -> !other.contains(said)).toList();
    }
}
