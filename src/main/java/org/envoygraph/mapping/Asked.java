package org.envoygraph.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Register;

/**
 * What the graph of an article takes from beyond its own facts: the register, and what facts of any
 * article tell. Its mappers have no other way there, so that the answers are all it rests on.
 */
final class Asked {
    private enum Kind {
        FACT,
        EVENT,
        GROUP,
        LABEL
    }

    private record Question(Kind kind, Object of) {}

    /** What was answered. */
    record Answers(Map<Question, Optional<?>> all) {}

    private final Facts facts;
    private final Function<IRI, Optional<String>> labels;
    private final Map<Question, Optional<?>> answers = new HashMap<>();

    /**
     * Nothing was asked yet.
     *
     * @param labels the one label of what several articles may tell of
     */
    Asked(Facts facts, Function<IRI, Optional<String>> labels) {
        this.facts = facts;
        this.labels = labels;
    }

    /** The register is no answer that is kept: with another one all is mapped anew. */
    Register register() {
        return facts.register();
    }

    Optional<Fact> fact(String id) {
        return kept(Kind.FACT, id, facts.fact(id));
    }

    /** The fact that tells of an event in the article that was published first. */
    Optional<Happening> event(String name) {
        return kept(Kind.EVENT, name, facts.event(name));
    }

    /** The fact that tells of a group in the article that was published first. */
    Optional<Group> group(String name) {
        return kept(Kind.GROUP, name, facts.group(name));
    }

    String label(IRI subject) {
        return kept(Kind.LABEL, subject, labels.apply(subject)).orElseThrow();
    }

    private <T> Optional<T> kept(Kind kind, Object of, Optional<T> answer) {
        answers.put(new Question(kind, of), answer);
        return answer;
    }

    /** All that was answered until now. */
    Answers answers() {
        return new Answers(Map.copyOf(answers));
    }

    /** Whether the same would be answered now. */
    boolean answersAs(Answers before) {
        return before.all.entrySet().stream()
                .allMatch(asked -> asked.getValue().equals(answer(asked.getKey())));
    }

    private Optional<?> answer(Question question) {
        return switch (question.kind) {
            case FACT -> facts.fact((String) question.of);
            case EVENT -> facts.event((String) question.of);
            case GROUP -> facts.group((String) question.of);
            case LABEL -> labels.apply((IRI) question.of);
        };
    }
}
