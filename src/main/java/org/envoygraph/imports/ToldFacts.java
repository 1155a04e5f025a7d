package org.envoygraph.imports;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.CouncilText;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Group;
import org.envoygraph.facts.Happening;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Sanction;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;

/** The articles of a bulk in one graph: no id of theirs twice, and no statement. */
final class ToldFacts {
    /** What statements of several articles may be about. */
    private static final Set<String> SHARED =
            Set.of(
                    "tenure",
                    "variant",
                    "person",
                    "unidentified",
                    "country",
                    "organization",
                    "post",
                    "place",
                    "topic");

    private static final String THINGS = Names.BASE + "id/";

    private final RDFHandler own;
    private final RDFHandler shared;
    private final FactLines.Claims claims;
    private final Fingerprints ids = new Fingerprints();
    private final Fingerprints said = new Fingerprints();

    /**
     * @param own takes what only one article says
     * @param shared takes what several may say, each once
     * @param claims hears of each id that is taken
     */
    ToldFacts(Facts curated, RDFHandler own, RDFHandler shared, FactLines.Claims claims) {
        this.own = own;
        this.shared = shared;
        this.claims = claims;
        curated.articles().forEach(article -> ids.add(id(article)));
        curated.all().forEach(fact -> ids.add(id(fact)));
        curated.all().forEach(fact -> thing(fact).ifPresent(ids::add));
        new NamedGraph(shared, Names.importGraph(FactLines.NAME))
                .about(Names.importGraph(FactLines.NAME))
                .a(VOID.DATASET)
                .label("Import: facts in bulk")
                .code(DCTERMS.IDENTIFIER, FactLines.NAME);
    }

    private static String id(Article article) {
        return "article " + article.id();
    }

    private static String id(Fact fact) {
        return "fact " + fact.id();
    }

    private static Optional<String> thing(Fact fact) {
        if (fact instanceof Happening happening) {
            return Optional.of("event " + happening.event());
        }
        if (fact instanceof CouncilText text) {
            return Optional.of("text " + text.text());
        }
        if (fact instanceof Sanction sanction) {
            return Optional.of("sanction " + sanction.sanction());
        }
        return fact instanceof Group group
                ? Optional.of("event " + group.name())
                : Optional.empty();
    }

    /** Adds a problem for each id that a curated file or an earlier line has. */
    void refuseTwice(Facts article, Problems problems) {
        Set<String> own = new LinkedHashSet<>();
        article.articles().forEach(a -> refuse(id(a), a.place(), problems));
        for (Fact fact : article.all()) {
            refuse(id(fact), fact.place(), problems);
            thing(fact).filter(own::add).ifPresent(e -> refuse(e, fact.place(), problems));
        }
    }

    private void refuse(String id, Place place, Problems problems) {
        if (ids.add(id)) {
            claims.claim(id, place);
        } else {
            refused(id, place, problems);
        }
    }

    /** Adds the problem that an id is taken; it stands behind its kind. */
    static void refused(String id, Place place, Problems problems) {
        String name = id.substring(id.indexOf(' ') + 1);
        String kind = id.substring(0, id.indexOf(' '));
        problems.add(
                place,
                "'%s' is the id of another %s, in a curated file or an earlier line; give this one another"
                        .formatted(name, kind));
    }

    void write(Facts article) {
        Set<Statement> statements = new LinkedHashSet<>();
        AbstractRDFHandler collecting =
                new AbstractRDFHandler() {
                    @Override
                    public void handleStatement(Statement said) {
                        statements.add(said);
                    }
                };
        new GraphMapping(article)
                .articles(new NamedGraph(collecting, Names.importGraph(FactLines.NAME)));
        statements.forEach(this::write);
    }

    private static boolean isShared(String subject) {
        int end = subject.indexOf('/', THINGS.length());
        return end > 0
                && subject.startsWith(THINGS)
                && SHARED.contains(subject.substring(THINGS.length(), end));
    }

    private void write(Statement statement) {
        String subject = statement.getSubject().stringValue();
        if (!isShared(subject)) {
            own.handleStatement(statement);
        } else if (said.add(
                subject + " " + statement.getPredicate() + " " + statement.getObject())) {
            shared.handleStatement(statement);
        }
    }
}
