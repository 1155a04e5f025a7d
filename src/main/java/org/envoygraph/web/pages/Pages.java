package org.envoygraph.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.Window;
import org.envoygraph.web.api.Known;

/** The addresses of the pages, and what these share. */
public final class Pages implements Known {
    private final AllContacts contacts;
    private final WayAnswers answers;
    private final long steps;
    private final List<OfAllContacts> ofAll;

    private Pages(AllContacts contacts, WayAnswers answers, long steps, List<OfAllContacts> ofAll) {
        this.contacts = contacts;
        this.answers = answers;
        this.steps = steps;
        this.ofAll = List.copyOf(ofAll);
    }

    /**
     * Adds {@code /}, {@code /search}, {@code /explore}, {@code /calendar}, {@code /gaps}, {@code
     * /first-and-latest}, {@code /who-met-whom}, {@code /questions…}, {@code /queries}, {@code
     * /id/…}, {@code /graph/…}, {@code /static/…} and {@code /style.css}, over the dataset that
     * Fuseki serves.
     *
     * @param shelf the stored queries that pages lead to and take some of their data from
     * @param steps so many are taken for a page before its asker is told that it takes longer
     */
    public static Pages addTo(ServletContextHandler server, Shelf shelf, long steps) {
        AllContacts contacts = new AllContacts();
        WayAnswers answers = new WayAnswers(contacts, Recent.answers());
        StartPage start = new StartPage(shelf, contacts, steps);
        server.addServlet(start, "");
        server.addServlet(new SearchPage(shelf), "/search");
        ExplorePage explore = new ExplorePage(shelf, contacts, steps);
        List<OfAllContacts> ofAll = new ArrayList<>(List.of(start, explore));
        ServletHolder exploring = new ServletHolder(explore);
        server.addServlet(exploring, ExplorePage.PATH);
        server.addServlet(exploring, ExplorePage.CSV);
        server.addServlet(exploring, ExplorePage.JSON);
        for (Way way : Way.of(shelf)) {
            WayPage page = new WayPage(way, shelf, answers, steps);
            ofAll.add(page);
            ServletHolder holder = new ServletHolder(page);
            WayPage.SUFFIXES.forEach(it -> server.addServlet(holder, way.path() + it));
        }
        ServletHolder menu = new ServletHolder(new MenuOfQuestions(shelf));
        server.addServlet(menu, QuestionPage.PATH);
        server.addServlet(menu, "/queries");
        server.addServlet(new QuestionPage(shelf, answers, steps), QuestionPage.PATH + "/*");
        ServletHolder things = new ServletHolder(new ThingApi(shelf, contacts, steps));
        server.addServlet(things, "/id/*");
        server.addServlet(things, "/graph/*");
        server.addServlet(things, "/dataset/*");
        ServletHolder files = new ServletHolder(new StaticFiles());
        server.addServlet(files, "/static/*");
        server.addServlet(files, "/style.css");
        return new Pages(contacts, answers, steps, ofAll);
    }

    /** From contacts that were read for pages. */
    @Override
    public Optional<Answer> answer(
            StoredQuery query,
            Map<String, List<String>> given,
            Window window,
            DatasetGraph dataset) {
        Filled asked = new Filled(query, given, (int) window.offset(), window.limit());
        return answers.known(asked, window, dataset, Patience.of(steps));
    }

    /**
     * Reads what several pages need of all contacts and makes the pages about all of them, so that
     * nobody has to wait for that.
     *
     * @param ended asked again and again; it ends with a {@link CancellationException} then
     */
    public void readAhead(DatasetGraph dataset, BooleanSupplier ended) {
        ReadTransaction.execute(dataset, () -> contacts.of(dataset, ended));
        for (OfAllContacts page : ofAll) {
            if (ended.getAsBoolean()) {
                throw new CancellationException();
            }
            page.makeAhead(dataset);
        }
    }
}
