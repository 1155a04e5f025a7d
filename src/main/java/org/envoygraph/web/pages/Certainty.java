package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Says in words what is not simply so: alleged, predicted, negated, uncertain, retracted. */
final class Certainty {
    private static final Set<String> PLAIN =
            Set.of("narrated", "certain", "affirmed", "actual", "held", "published", "same");
    private static final List<Node> OF_THINGS =
            List.of(Terms.POLARITY, Terms.MODALITY, Terms.EVENT_STATUS, Terms.JUDGEMENT);
    private static final List<Node> OF_FACTS = List.of(Terms.CLAIM_STATUS, Terms.IDENTIFICATION);

    private final Walk walk;
    private final Strings strings;

    Certainty(Walk walk, Strings strings) {
        this.walk = walk;
        this.strings = strings;
    }

    /** What holds of a thing, which may be a fact, and of all facts about it alike. */
    List<Mark> of(Node thing) {
        Set<Mark> marks = new LinkedHashSet<>(terms(thing, OF_THINGS));
        marks.addAll(ofFact(thing));
        List<Node> facts = walk.from(Terms.ABOUT, thing);
        if (!facts.isEmpty()) {
            Set<Mark> common = new LinkedHashSet<>(ofFact(facts.get(0)));
            facts.forEach(fact -> common.retainAll(ofFact(fact)));
            marks.addAll(common);
        }
        return withoutRepeats(marks);
    }

    /** A prediction has the same word for its modality and for the status of its fact. */
    private static List<Mark> withoutRepeats(Collection<Mark> marks) {
        Map<String, Mark> byKind = new LinkedHashMap<>();
        marks.forEach(mark -> byKind.putIfAbsent(mark.kind(), mark));
        return List.copyOf(byKind.values());
    }

    List<Mark> ofFact(Node fact) {
        List<Mark> marks = new ArrayList<>(terms(fact, OF_FACTS));
        if (isRetracted(fact)) {
            String why = walk.text(fact, Terms.RETRACTION_REASON);
            marks.add(new Mark("retracted", strings.of("mark.retracted"), why));
        }
        return marks;
    }

    boolean isRetracted(Node fact) {
        return walk.one(fact, Terms.RETRACTED_ON).isPresent();
    }

    /** Whether nothing that stands tells of a thing any more. */
    boolean isWithdrawn(Node thing) {
        List<Node> facts = walk.from(Terms.ABOUT, thing);
        return isRetracted(thing) || !facts.isEmpty() && facts.stream().allMatch(this::isRetracted);
    }

    String tone(Node thing) {
        return isWithdrawn(thing) ? "retracted" : "";
    }

    /** How sure a fact is, plain ones too: "narrated; certain whom it means". */
    String inWords(Node fact) {
        List<String> words = new ArrayList<>();
        walk.to(fact, Terms.CLAIM_STATUS).forEach(term -> words.add(walk.word(term)));
        walk.to(fact, Terms.IDENTIFICATION)
                .forEach(term -> words.add(strings.of("identification", walk.word(term))));
        return String.join("; ", words);
    }

    private List<Mark> terms(Node thing, List<Node> properties) {
        List<Mark> marks = new ArrayList<>();
        for (Node property : properties) {
            for (Node term : walk.to(thing, property)) {
                String kind = Walk.lastPart(term);
                if (term.isURI() && !PLAIN.contains(kind)) {
                    String why = walk.text(term, SKOS.definition.asNode());
                    marks.add(new Mark(kind, walk.word(term), why));
                }
            }
        }
        return marks;
    }
}
