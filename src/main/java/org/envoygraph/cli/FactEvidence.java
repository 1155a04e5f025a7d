package org.envoygraph.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.envoygraph.checks.ArticleTexts.Copy;
import org.envoygraph.checks.EvidenceCheck;
import org.envoygraph.checks.EvidenceCheck.Found;
import org.envoygraph.checks.EvidenceCheck.State;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Retraction;

/**
 * All that is told of one fact's evidence.
 *
 * @param hands through whom it came to us
 * @param copy the name of the reader's copy
 * @param passages as they were found, each with its words where they are
 */
record FactEvidence(
        Fact fact,
        Optional<Article> article,
        Optional<String> publisher,
        List<ToldBy.Hand> hands,
        Optional<String> copy,
        boolean changed,
        List<Passage> passages) {

    /**
     * A passage.
     *
     * @param words from the reader's own copy, when they are in it
     */
    record Passage(Found found, Optional<String> words) {
        /** The state in words, as {@code moved by 36}. */
        String state() {
            String word = found.state().words();
            return found.movedBy().isPresent() ? word + " by " + found.movedBy().getAsInt() : word;
        }
    }

    static FactEvidence of(Fact fact, Facts facts, ToldBy told, EvidenceCheck check) {
        Optional<Article> article = facts.article(fact.told().article());
        Optional<Copy> copy = check.copy(fact);
        return new FactEvidence(
                fact,
                article,
                article.flatMap(told::publisher),
                told.hands(fact),
                copy.map(Copy::file),
                copy.isPresent()
                        && !copy.map(c -> c.text().sha256())
                                .equals(article.flatMap(a -> a.text().sha256())),
                check.of(fact).stream().map(f -> new Passage(f, check.passage(f))).toList());
    }

    /** What the fact is and how far the article stands behind it. */
    String kind() {
        String uncertain = fact.told().uncertain() ? ", identification uncertain" : "";
        return fact.word() + ", " + fact.told().claim().id() + uncertain;
    }

    Optional<String> headline() {
        return article.flatMap(Article::title);
    }

    /** Day, time and offset of publication, as far as known. */
    Optional<String> published() {
        return article.flatMap(Article::published)
                .map(
                        p ->
                                p.day()
                                        + p.time()
                                                .map(
                                                        t ->
                                                                " "
                                                                        + t.toLocalTime()
                                                                        + p.zone()
                                                                                .map(z -> " " + z)
                                                                                .orElse(""))
                                                .orElse(""));
    }

    Optional<String> retraction() {
        return fact.told().retraction().map(FactEvidence::words);
    }

    private static String words(Retraction retraction) {
        String instead = retraction.supersededBy().map(f -> "; see " + f).orElse("");
        return "on " + retraction.on() + ": " + retraction.reason() + instead;
    }

    /** Whether a passage is in the state. */
    boolean has(State state) {
        return passages.stream().anyMatch(p -> p.found().state() == state);
    }

    /** The states of all passages in few words: {@code 2 OK, 1 gone}. */
    String states() {
        Map<State, Integer> numbers = new EnumMap<>(State.class);
        passages.forEach(p -> numbers.merge(p.found().state(), 1, Integer::sum));
        if (numbers.size() == 1) {
            return numbers.keySet().iterator().next().words();
        }
        StringJoiner words = new StringJoiner(", ");
        numbers.forEach((state, number) -> words.add(number + " " + state.words()));
        return words.toString();
    }
}
