package org.envoygraph.web.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Accept;
import org.envoygraph.web.api.Form;
import org.envoygraph.web.api.Refused;

/** {@code /calendar}, {@code /gaps} and the like: all contacts in one {@link Way}. */
@SuppressWarnings("serial")
final class WayPage extends LongPage implements OfAllContacts {
    static final List<String> SUFFIXES = List.of("", ".csv", ".json");

    private final Way way;
    private final Shelf shelf;
    private final transient WayAnswers answers;
    private final transient Recent<byte[]> recent = Recent.pages();

    WayPage(Way way, Shelf shelf, WayAnswers answers, long steps) {
        super(steps);
        this.way = way;
        this.shelf = shelf;
        this.answers = answers;
    }

    /**
     * @param action where the form goes
     * @param problems why there is no answer
     * @param soon where the answer will be, if it takes long
     * @param answers the answer; none where there are problems
     * @param others the other ways
     */
    record View(
            String title,
            String intro,
            String action,
            List<QuestionFields.Field> fields,
            List<QuestionFields.Proposals> proposals,
            List<String> problems,
            List<Shown> soon,
            List<Body> answers,
            List<String> months,
            List<Shown> others) {}

    /**
     * @param says how many there are
     * @param ways the same as a link, in other forms, and as a question
     * @param pages to the rows before and behind
     */
    record Body(String says, List<Shown> ways, WayParts.Parts parts, List<Shown> pages) {}

    @Override
    void read(HttpServletRequest request, HttpServletResponse response, Patience patience)
            throws IOException, Refused {
        StoredQuery query = query();
        String path = request.getServletPath();
        String suffix = path.equals(way.path()) ? null : path.substring(way.path().length() + 1);
        Form form = Accept.offer(request, response, suffix, Form.Offer.PAGE).form();
        if (form != Form.HTML) {
            other("/api/queries/" + query.name() + "." + form.suffix(), request, response);
            return;
        }
        Filled filled = Filled.of(query, request);
        DatasetGraph dataset = dataset();
        try {
            answer(request, response, HTML, kept(filled, dataset, patience));
        } catch (Filled.NoAnswer none) {
            response.setStatus(none.status());
            answer(request, response, HTML, page(filled, none.problems(), List.of()));
        }
    }

    private StoredQuery query() throws Refused {
        return shelf.find(way.query())
                .orElseThrow(() -> Refused.notFound(shelf.unknown(way.query())));
    }

    /** With the form, since one may ask something narrower meanwhile. */
    @Override
    byte[] soon(HttpServletRequest request, Shown link) throws Refused {
        return page(Filled.of(query(), request), List.of(), List.of(link));
    }

    /** The page without an answer. */
    private byte[] page(Filled filled, List<String> problems, List<Shown> soon) {
        DatasetGraph dataset = dataset();
        return ReadTransaction.calculate(
                dataset, () -> page(filled, problems, soon, List.of(), guide(dataset)));
    }

    /** A home's own question is not asked before somebody asks it. */
    @Override
    public void makeAhead(DatasetGraph dataset) {
        shelf.find(way.query())
                .filter(it -> Way.asking(it).isPresent())
                .ifPresent(it -> kept(Filled.nothing(it), dataset, Patience.endless()));
    }

    private byte[] kept(Filled filled, DatasetGraph dataset, Patience patience) {
        String key = filled.at("", filled.skip());
        return ReadTransaction.calculate(
                dataset, () -> recent.get(key, dataset, () -> page(filled, dataset, patience)));
    }

    /** The same rows as the address of the stored query gives. */
    private static void other(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            request.getRequestDispatcher(path).forward(request, response);
        } catch (ServletException broken) {
            throw new IOException(path + ": " + broken.getMessage(), broken);
        }
    }

    private Guide guide(DatasetGraph dataset) {
        return new Guide(new Walk(dataset), Strings.all(), shelf);
    }

    private byte[] page(Filled filled, DatasetGraph dataset, Patience patience) {
        WayAnswers.Answered answered = answers.of(filled, dataset, patience);
        Answer answer = answered.answer();
        Guide guide = guide(dataset);
        WayParts parts =
                new WayParts(guide, filled, answered, it -> answers.of(it, dataset, patience));
        int all = answer.rows().size();
        String key = answer.full() ? "answer.full" : all == 1 ? "answer.one" : "answer.says";
        List<Shown> pages = way == Way.CALENDAR ? List.of() : pages(filled, all, guide);
        Body body = new Body(guide.words(key, all), ways(filled, guide), parts.of(way), pages);
        return page(filled, List.of(), List.of(), List.of(body), guide);
    }

    private byte[] page(
            Filled filled,
            List<String> problems,
            List<Shown> soon,
            List<Body> answers,
            Guide guide) {
        QuestionFields form = new QuestionFields(guide);
        List<QuestionFields.Field> fields = form.of(filled.query(), filled.given());
        String title = guide.words("way." + way.id() + ".title");
        View view =
                new View(
                        title,
                        guide.words("way." + way.id() + ".says"),
                        way.path(),
                        fields,
                        form.proposals(filled.query(), fields),
                        problems,
                        soon,
                        answers,
                        List.of(guide.words("months").split(" ")),
                        Way.links(guide).stream()
                                .filter(it -> !it.href().equals(way.path()))
                                .toList());
        return Templates.all().page("way", view, title, List.of(), "");
    }

    private List<Shown> ways(Filled filled, Guide guide) {
        return List.of(
                Shown.link(guide.words("explore.link"), filled.at(way.path())),
                Shown.link(guide.words("answer.csv"), filled.at(way.path() + ".csv")),
                Shown.link(guide.words("answer.json"), filled.at(way.path() + ".json")),
                Shown.link(
                        guide.words("more.question"),
                        filled.at(QuestionPage.PATH + "/" + way.query())));
    }

    private List<Shown> pages(Filled filled, int all, Guide guide) {
        List<Shown> pages = new ArrayList<>();
        int skip = filled.skip();
        int rows = filled.rows();
        if (skip > 0) {
            pages.add(
                    Shown.link(guide.words("answer.before"), to(filled, Math.max(0, skip - rows))));
        }
        if (all > rows && skip < all) {
            int last = Math.min(all, skip + rows);
            pages.add(Shown.text(guide.words("explore.rows", skip + 1, last, all)));
        }
        if (skip + rows < all) {
            pages.add(Shown.link(guide.words("answer.behind"), to(filled, skip + rows)));
        }
        return pages;
    }

    private String to(Filled filled, int from) {
        return filled.at(way.path(), from) + "#" + way.id();
    }
}
