package org.envoygraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.envoygraph.export.ChangedThing.Fate;

/** Tells people in Markdown how two dumps differ: by kind, each thing with what caused it. */
public final class ReleaseNotes {
    private static final int LONGEST = 80;
    private static final int MOST_NAMED = 10;
    private static final String BASE = "https://w3id.org/envoygraph/id/";

    private final ChangedThings things;
    private final StringBuilder out = new StringBuilder();

    private ReleaseNotes(ChangedThings things) {
        this.things = things;
    }

    /**
     * The notes as Markdown.
     *
     * @param older the dump in N-Quads that the difference leads from
     * @param newer the one that it leads to
     * @throws IOException if a dump cannot be read
     */
    public static String of(Difference difference, Path older, Path newer) throws IOException {
        ReleaseNotes notes = new ReleaseNotes(new ChangedThings(difference, older, newer));
        notes.write(difference);
        return notes.out.toString();
    }

    private void write(Difference difference) {
        line("# What differs");
        line("");
        if (difference.isEmpty()) {
            line("Nothing: both hold the same statements.");
            return;
        }
        int added = difference.added().size();
        String statements = added == 1 ? "statement" : "statements";
        String sum = "%,d %s added, %,d removed.";
        line(String.format(Locale.ROOT, sum, added, statements, difference.removed().size()));
        for (Heading heading : Heading.values()) {
            Collection<ChangedThing> changed = things.all(heading);
            if (!changed.isEmpty()) {
                line("");
                line("## " + heading.words());
                line("");
                write(heading, changed);
            }
        }
        if (things.others() > 0) {
            line("");
            line(
                    things.others()
                            + " statements differ in the description of the data set, the ontology and its terms.");
        }
    }

    private void write(Heading heading, Collection<ChangedThing> changed) {
        for (Fate fate : Fate.values()) {
            List<ChangedThing> such = changed.stream().filter(t -> t.fate() == fate).toList();
            if (heading == Heading.FACTS && fate != Fate.CHANGED) {
                counted(fate, such);
            } else {
                such.forEach(this::told);
            }
        }
    }

    /** Facts come and go with their articles; what they tell stands under the other headings. */
    private void counted(Fate fate, List<ChangedThing> facts) {
        Map<String, List<String>> byCause =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> String.join(", ", fact.causes()),
                                        TreeMap::new,
                                        Collectors.mapping(ReleaseNotes::id, Collectors.toList())));
        byCause.forEach(
                (cause, ids) ->
                        line(
                                "- "
                                        + word(fate)
                                        + " "
                                        + some(ids)
                                        + " ("
                                        + ids.size()
                                        + "), by "
                                        + cause));
    }

    private static String id(ChangedThing fact) {
        String iri = fact.thing().stringValue();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String some(List<String> ids) {
        String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? named + " …" : named;
    }

    private void told(ChangedThing thing) {
        String causes = String.join(", ", thing.causes());
        line("- " + word(thing.fate()) + " " + name(thing.thing()) + ", by " + causes);
        if (thing.fate() == Fate.CHANGED) {
            Map<String, Values> changes = changes(thing);
            changes.forEach((what, values) -> line("  - " + what + ": " + values.words()));
            if (changes.isEmpty()) {
                line("  - the names of its parts");
            }
        }
    }

    private static String word(Fate fate) {
        return "**" + fate.name().toLowerCase(Locale.ROOT) + "**";
    }

    /** What a property was and is. */
    private record Values(Set<String> were, Set<String> are) {
        String words() {
            String before = were.isEmpty() ? "nothing" : String.join("; ", were);
            return before + " → " + (are.isEmpty() ? "nothing" : String.join("; ", are));
        }
    }

    /** By property; a part that appears or goes is told by its label. */
    private Map<String, Values> changes(ChangedThing thing) {
        Map<String, Values> changes = new LinkedHashMap<>();
        thing.removed().stream()
                .filter(said -> !namesAPart(thing, said))
                .forEach(said -> values(changes, thing, said).were().add(shown(said)));
        thing.added().stream()
                .filter(said -> !namesAPart(thing, said))
                .forEach(said -> values(changes, thing, said).are().add(shown(said)));
        return changes;
    }

    private static boolean namesAPart(ChangedThing thing, Statement said) {
        return !said.getSubject().equals(thing.thing()) && said.getPredicate().equals(RDFS.LABEL);
    }

    private Values values(Map<String, Values> changes, ChangedThing thing, Statement said) {
        String property = property(said.getPredicate());
        String what =
                said.getSubject().equals(thing.thing())
                        ? property
                        : "of " + plain(said.getSubject()) + ", " + property;
        return changes.computeIfAbsent(what, w -> new Values(new TreeSet<>(), new TreeSet<>()));
    }

    private String property(IRI property) {
        return property.equals(RDF.TYPE)
                ? "is a"
                : things.label(property).orElse(property.getLocalName());
    }

    private String shown(Statement said) {
        Value object = said.getObject();
        return object instanceof IRI ? plain(object) : "“" + shortened(object.stringValue()) + "”";
    }

    private String name(Value thing) {
        return plain(thing) + " (`" + thing.stringValue().replace(BASE, "") + "`)";
    }

    /** The label, else the end of the IRI. */
    private String plain(Value thing) {
        return inOneLine(things.label(thing).orElse(thing.stringValue().replace(BASE, "")));
    }

    private static String shortened(String text) {
        String line = inOneLine(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Names come from files, so nothing in them may be taken for Markdown. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
