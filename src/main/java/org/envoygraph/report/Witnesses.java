package org.envoygraph.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Finding.Account;
import org.envoygraph.facts.Finding.Kind;
import org.envoygraph.facts.Finding.Severity;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Organization;

/** Events that rest on one source: one article, or several that pass on the text of one agency. */
final class Witnesses implements Report.Look {
    /** So many events still go into one line. */
    private static final int NAMED = 3;

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

    private static String names(List<String> events, Told told) {
        return events.size() > NAMED
                ? ""
                : events.stream().map(told::quoted).collect(Collectors.joining(", ", ": ", ""));
    }

    private static String share(int some, int all, String article) {
        String tells = " that " + article + " tells ";
        if (all == 1) {
            return "The one event" + tells + "is";
        }
        String of = some == all ? "All " + all : some + " of the " + all;
        return of + " events" + tells + (some == 1 ? "is" : "are");
    }

    private static void add(
            String article, List<Happening> facts, int all, Told told, Findings found) {
        List<String> events = facts.stream().map(Happening::event).distinct().toList();
        String witness = witness(facts.get(0), told);
        String by =
                witness.equals(article)
                        ? "by no other source"
                        : "only by sources that rest on " + told.name(witness);
        found.add(
                Severity.NOTICE,
                Kind.ONE_SOURCE,
                article,
                "",
                share(events.size(), all, article) + " told " + by + names(events, told),
                facts.stream().map(f -> new Account(f, "")).toList());
    }
}
