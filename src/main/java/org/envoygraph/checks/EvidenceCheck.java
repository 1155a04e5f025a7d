package org.envoygraph.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.envoygraph.checks.ArticleTexts.Copy;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;

/** Holds passages against the reader's own copies of their articles. */
public final class EvidenceCheck {
    /** How a passage was found. */
    public enum State {
        OK("OK"),
        MOVED("moved"),
        GONE("gone"),
        NOT_AVAILABLE("not available"),
        NOT_HELD("text not held");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state for people. */
        public String words() {
            return words;
        }
    }

    /**
     * What became of one passage.
     *
     * @param movedBy code points, for {@link State#MOVED}
     */
    public record Found(Fact fact, Evidence evidence, State state, OptionalInt movedBy) {}

    private final Facts facts;
    private final ArticleTexts texts;
    private final Map<String, Optional<Copy>> copies = new HashMap<>();
    private final Set<String> digests;
    private final Map<String, List<Evidence>> passages;

    public EvidenceCheck(Facts facts, ArticleTexts texts) {
        this.facts = facts;
        this.texts = texts;
        this.digests =
                facts.articles().stream()
                        .flatMap(a -> a.text().sha256().stream())
                        .collect(Collectors.toSet());
        this.passages =
                facts.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> fact.told().article(),
                                        Collectors.flatMapping(
                                                fact -> fact.told().evidence().stream(),
                                                Collectors.toList())));
    }

    /** One finding a passage, in the order of the facts. */
    public static List<Found> check(Facts facts, ArticleTexts texts) {
        EvidenceCheck check = new EvidenceCheck(facts, texts);
        return facts.all().stream().flatMap(fact -> check.of(fact).stream()).toList();
    }

    /** One finding a passage of a fact, in the order of its evidence. */
    public List<Found> of(Fact fact) {
        if (!isHeld(fact)) {
            return fact.told().evidence().stream().map(e -> notHeld(fact, e)).toList();
        }
        Optional<ArticleText> text = copy(fact).map(Copy::text);
        String sha256 =
                facts.article(fact.told().article()).flatMap(a -> a.text().sha256()).orElse("");
        boolean same = text.isPresent() && text.get().sha256().equals(sha256);
        return fact.told().evidence().stream().map(e -> found(fact, e, text, same)).toList();
    }

    private boolean isHeld(Fact fact) {
        return facts.article(fact.told().article()).map(a -> a.text().isHeld()).orElse(true);
    }

    private static Found notHeld(Fact fact, Evidence evidence) {
        return new Found(fact, evidence, State.NOT_HELD, OptionalInt.empty());
    }

    /** The reader's copy of the article that attests a fact; none of a text that is not held. */
    public Optional<Copy> copy(Fact fact) {
        if (!isHeld(fact)) {
            return Optional.empty();
        }
        return copies.computeIfAbsent(
                fact.told().article(),
                id -> facts.article(id).flatMap(a -> texts.of(a, passages.get(id), digests)));
    }

    /** The words of a passage, from the reader's copy; nothing when they are not in it. */
    public Optional<String> passage(Found found) {
        Evidence evidence = found.evidence();
        int by = found.movedBy().orElse(0);
        return found.state() == State.OK || found.state() == State.MOVED
                ? copy(found.fact())
                        .map(c -> c.text().slice(evidence.start() + by, evidence.end() + by))
                : Optional.empty();
    }

    private static Found found(
            Fact fact, Evidence evidence, Optional<ArticleText> text, boolean same) {
        if (text.isEmpty()) {
            return new Found(fact, evidence, State.NOT_AVAILABLE, OptionalInt.empty());
        }
        if (text.get().holds(evidence, same)) {
            return new Found(fact, evidence, State.OK, OptionalInt.empty());
        }
        OptionalInt movedBy = text.get().movedBy(evidence);
        return new Found(fact, evidence, movedBy.isPresent() ? State.MOVED : State.GONE, movedBy);
    }
}
