package org.envoygraph.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Evidence;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;

/** Holds every passage against the reader's own copy of its article. */
public final class EvidenceCheck {
    /** How a passage was found. */
    public enum State {
        OK,
        MOVED,
        GONE,
        NOT_AVAILABLE
    }

    /**
     * What became of one passage.
     *
     * @param movedBy code points, for {@link State#MOVED}
     */
    public record Found(Fact fact, Evidence evidence, State state, OptionalInt movedBy) {}

    private EvidenceCheck() {}

    /** One finding a passage, in the order of the facts. */
    public static List<Found> check(Facts facts, ArticleTexts texts) {
        List<Found> found = new ArrayList<>();
        for (Fact fact : facts.all()) {
            Optional<Article> article = facts.article(fact.told().article());
            Optional<ArticleText> text = article.flatMap(texts::of);
            boolean same = text.isPresent() && text.get().sha256().equals(article.get().sha256());
            fact.told().evidence().forEach(e -> found.add(found(fact, e, text, same)));
        }
        return found;
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
