package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Organization;

/** Events that rest on one source: one article, or several that pass on the text of one agency. */
final class Witnesses implements Report.Look {
    private static final String NEWS_AGENCY = "news-agency";

    @Override
    public void look(Told told, Findings found) {
        SortedMap<String, List<Happening>> alone = new TreeMap<>();
        SortedMap<String, Set<String>> all = new TreeMap<>();
        for (List<Happening> tellings : told.events()) {
            Set<String> witnesses = new TreeSet<>();
            tellings.forEach(t -> witnesses.add(witness(t, told)));
            for (Happening telling : tellings) {
                String article = telling.told().article();
                all.computeIfAbsent(article, a -> new TreeSet<>()).add(telling.event());
                if (witnesses.size() == 1) {
                    alone.computeIfAbsent(article, a -> new ArrayList<>()).add(telling);
                }
            }
        }
        alone.forEach(
                (article, facts) -> add(article, facts, all.get(article).size(), told, found));
    }

    /** Articles that rest on one release, or on one agency's text, are one witness. */
    private static String witness(Fact fact, Told told) {
        Optional<Article> article = told.article(fact);
        return article.filter(a -> !a.restsOn().isEmpty())
                .map(a -> String.join(" ", a.restsOn()))
                .or(() -> article.flatMap(Article::agency))
                .or(() -> article.flatMap(Article::publisher).filter(p -> isAgency(p, told)))
                .orElse(fact.told().article());
    }

    private static boolean isAgency(String publisher, Told told) {
        return told.register()
                .party(publisher)
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(body -> body.kind().equals(NEWS_AGENCY))
                .isPresent();
    }

    private static void add(
            String article, List<Happening> facts, int all, Told told, Findings found) {
        long events = facts.stream().map(Happening::event).distinct().count();
        String witness = witness(facts.get(0), told);
        String from = witness.equals(article) ? "" : " (from " + told.name(witness) + ")";
        found.add(
                Severity.NOTICE,
                Kind.ONE_SOURCE,
                article,
                "",
                events
                        + " of "
                        + all
                        + " events that "
                        + article
                        + from
                        + " tells are told by no other source",
                facts.stream().map(f -> new Account(f, "")).toList());
    }
}
