package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.web.api.Api;
import org.envoygraph.web.api.PublicAddress;
import org.envoygraph.web.api.Refused;

/** {@code /questions/NAME}: the form of a stored query, and below it the answer. */
@SuppressWarnings("serial")
final class QuestionPage extends LongPage {
    static final String PATH = "/questions";

    private final Shelf shelf;
    private final transient WayAnswers answers;
    private final transient Recent<byte[]> recent = Recent.pages();

    QuestionPage(Shelf shelf, WayAnswers answers, long steps) {
        super(steps);
        this.shelf = shelf;
        this.answers = answers;
    }

    /**
     * @param console the query there, with what was given so far
     * @param problems why there is no answer
     * @param soon where the answer will be, if it takes long
     * @param answers the answer, if it was asked
     */
    record View(
            StoredQuery query,
            List<QuestionFields.Field> fields,
            List<QuestionFields.Proposals> proposals,
            List<Shown> console,
            List<String> problems,
            List<Shown> soon,
            List<Answered> answers) {}

    /**
     * @param ways the same as a link, in other forms, and in the console
     */
    record Answered(
            String says,
            List<String> notes,
            List<Shown> ways,
            String curl,
            List<Timeline> timelines,
            List<Network> networks,
            Section table,
            List<Shown> pages) {}

    private record Asking(Filled filled, String server) {
        StoredQuery query() {
            return filled.query();
        }

        String address(int from) {
            String address = filled.at(PATH + "/" + query().name(), from);
            return address.contains("?") ? address : address + "?"; // which asks
        }

        String other(String suffix) {
            return filled.at("/api/queries/" + query().name() + "." + suffix);
        }
    }

    @Override
    void read(HttpServletRequest request, HttpServletResponse response, Patience patience)
            throws IOException, Refused {
        Asking asking = asking(request);
        boolean asked = request.getQueryString() != null;
        DatasetGraph dataset = dataset();
        try {
            byte[] page =
                    ReadTransaction.calculate(
                            dataset,
                            () ->
                                    recent.get(
                                            asked
                                                    + asking.server()
                                                    + asking.address(asking.filled().skip()),
                                            dataset,
                                            () -> page(asking, asked, dataset, patience)));
            answer(request, response, HTML, page);
        } catch (Filled.NoAnswer none) {
            response.setStatus(none.status());
            byte[] page =
                    ReadTransaction.calculate(
                            dataset,
                            () -> page(asking, none.problems(), List.of(), List.of(), dataset));
            answer(request, response, HTML, page);
        }
    }

    private Asking asking(HttpServletRequest request) throws Refused {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        StoredQuery query =
                shelf.find(name).orElseThrow(() -> Refused.notFound(shelf.unknown(name)));
        return new Asking(Filled.of(query, request), PublicAddress.of(request));
    }

    /** With the form, since one may ask something narrower meanwhile. */
    @Override
    byte[] soon(HttpServletRequest request, Shown link) throws Refused {
        Asking asking = asking(request);
        DatasetGraph dataset = dataset();
        return ReadTransaction.calculate(
                dataset, () -> page(asking, List.of(), List.of(link), List.of(), dataset));
    }

    private byte[] page(Asking asking, boolean asked, DatasetGraph dataset, Patience patience) {
        List<Answer> answers =
                asked ? List.of(this.answers.rows(asking.filled(), dataset, patience)) : List.of();
        return page(asking, List.of(), List.of(), answers, dataset);
    }

    private byte[] page(
            Asking asking,
            List<String> problems,
            List<Shown> soon,
            List<Answer> answers,
            DatasetGraph dataset) {
        Guide guide = new Guide(new Walk(dataset), Strings.all(), shelf);
        QuestionFields form = new QuestionFields(guide);
        List<QuestionFields.Field> fields = form.of(asking.query(), asking.filled().given());
        View view =
                new View(
                        asking.query(),
                        fields,
                        form.proposals(asking.query(), fields),
                        console(asking, guide),
                        problems,
                        soon,
                        answers.stream().map(it -> answered(asking, it, guide)).toList());
        String title = asking.query().summary();
        return Templates.all().page("question", view, title, List.of(), "");
    }

    private Answered answered(Asking asking, Answer answer, Guide guide) {
        AnswerRows rows = new AnswerRows(guide, answer);
        AnswerPictures pictures = new AnswerPictures(guide, rows);
        List<Network> networks = pictures.network();
        int all = answer.rows().size();
        return new Answered(
                guide.words(
                        answer.full() ? "answer.full" : all == 1 ? "answer.one" : "answer.says",
                        all),
                answer.notes(),
                ways(asking, guide),
                "curl -s '" + asking.server() + asking.other("csv") + "'",
                pictures.timeline(networks.isEmpty() ? Map.of() : networks.get(0).numbers()),
                networks,
                rows.table(asking.filled().skip(), asking.filled().rows()),
                pages(asking, all, guide));
    }

    private static List<Shown> ways(Asking asking, Guide guide) {
        List<Shown> ways = new ArrayList<>();
        ways.add(Shown.link(guide.words("answer.link"), asking.address(0)));
        Stream.of("csv", "json", "tsv", "ttl")
                .forEach(it -> ways.add(Shown.link(guide.words("answer." + it), asking.other(it))));
        return ways;
    }

    /** Nowhere, where what was given cannot be used. */
    private List<Shown> console(Asking asking, Guide guide) {
        try {
            Map<String, List<String>> given = new TreeMap<>(asking.filled().given());
            asking.query().parameters().stream()
                    .filter(Parameter::required)
                    .forEach(it -> given.putIfAbsent(it.name(), List.of(it.example())));
            String filled = asking.query().filledIn(guide.walk().dataset(), given);
            String console = Api.inConsole(datasetPath(), filled);
            return List.of(Shown.link(guide.words("answer.console"), console));
        } catch (RefusedParameters notInThisStore) {
            return List.of();
        }
    }

    private static List<Shown> pages(Asking asking, int all, Guide guide) {
        List<Shown> pages = new ArrayList<>();
        int skip = asking.filled().skip();
        int rows = asking.filled().rows();
        if (skip > 0) {
            String to = asking.address(Math.max(0, skip - rows)) + "#answer";
            pages.add(Shown.link(guide.words("answer.before"), to));
        }
        if (all > rows && skip < all) {
            int last = Math.min(all, skip + rows);
            pages.add(Shown.text(guide.words("explore.rows", skip + 1, last, all)));
        }
        if (skip + rows < all) {
            String to = asking.address(skip + rows) + "#answer";
            pages.add(Shown.link(guide.words("answer.behind"), to));
        }
        return pages;
    }
}
