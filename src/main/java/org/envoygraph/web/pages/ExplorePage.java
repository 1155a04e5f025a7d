package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.AnswerFormat;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.web.api.Accept;
import org.envoygraph.web.api.Form;
import org.envoygraph.web.api.Refused;

/** {@code /explore}: contacts by facets, as timeline, network and tables; as CSV and JSON. */
@SuppressWarnings("serial")
final class ExplorePage extends LongPage implements OfAllContacts {
    static final String PATH = "/explore";
    static final String CSV = "/explore.csv";
    static final String JSON = "/explore.json";

    private static final int ROWS = 25;
    private static final int BAD = HttpServletResponse.SC_BAD_REQUEST;

    private final Shelf shelf;
    private final transient AllContacts contacts;
    private final transient Recent<byte[]> recent = Recent.pages();

    ExplorePage(Shelf shelf, AllContacts contacts, long steps) {
        super(steps);
        this.shelf = shelf;
        this.contacts = contacts;
    }

    /**
     * @param problems what is wrong with the address, in words
     * @param says how many were chosen
     * @param ways the same as a link and as CSV
     * @param pages to the rows before and behind
     */
    record View(
            List<String> problems,
            List<FacetFields.Field> fields,
            String says,
            List<Shown> ways,
            Timeline timeline,
            Network network,
            Section pairs,
            Section contacts,
            List<Shown> pages) {}

    @Override
    void read(HttpServletRequest request, HttpServletResponse response, Patience patience)
            throws IOException, Refused {
        String path = request.getServletPath();
        String suffix = path.equals(PATH) ? null : path.substring(PATH.length() + 1);
        Form.Offer offer = Accept.offer(request, response, suffix, Form.Offer.PAGE);
        Form form = offer.form();
        Chosen chosen = Chosen.of(request);
        byte[] body =
                kept(chosen, form, dataset(), form == Form.HTML ? patience : Patience.endless());
        if (!chosen.noDays().isEmpty()) {
            response.setStatus(BAD);
        }
        answer(request, response, offer.mediaType(), body);
    }

    @Override
    public void makeAhead(DatasetGraph dataset) {
        kept(new Chosen(Map.of()), Form.HTML, dataset, Patience.endless());
    }

    private byte[] kept(Chosen chosen, Form form, DatasetGraph dataset, Patience patience) {
        String key = form + chosen.address("", Map.of(Chosen.SKIP, "" + chosen.skip()));
        return ReadTransaction.calculate(
                dataset,
                () -> recent.get(key, dataset, () -> made(chosen, form, dataset, patience)));
    }

    private byte[] made(Chosen chosen, Form form, DatasetGraph dataset, Patience patience) {
        AllContacts.Kept kept = contacts.of(dataset, patience);
        Guide guide = new Guide(new Walk(dataset, kept.labels()), Strings.all(), shelf);
        List<Contact> all = kept.all();
        boolean good = chosen.noDays().isEmpty();
        FacetFields fields = new FacetFields(guide, chosen, all);
        List<Contact> some = good ? fields.fitting() : List.of();
        ContactPairs pairs = new ContactPairs(guide, some, chosen);
        if (form != Form.HTML) {
            ContactRows rows =
                    new ContactRows(guide, form == Form.CSV ? AnswerFormat.CSV : AnswerFormat.JSON);
            return chosen.of(Chosen.TABLE).equals("pairs") ? rows.of(pairs) : rows.of(some);
        }
        View view = view(chosen, fields, all.size(), some, pairs, guide);
        String title = guide.words("explore.title");
        return Templates.all().page("explore", view, title, List.of(), "");
    }

    private static View view(
            Chosen chosen,
            FacetFields fields,
            int all,
            List<Contact> some,
            ContactPairs pairs,
            Guide guide) {
        List<String> problems =
                chosen.noDays().stream()
                        .map(it -> guide.words("explore.no-day", chosen.of(it)))
                        .toList();
        Network network = pairs.network();
        return new View(
                problems,
                fields.fields(),
                guide.words("explore.says", some.size(), all),
                ways(chosen, guide),
                new ContactTimeline(guide, chosen, network.numbers()).of(some),
                network,
                pairs.section(),
                rows(chosen, some, guide),
                pages(chosen, some.size(), guide));
    }

    private static List<Shown> ways(Chosen chosen, Guide guide) {
        return List.of(
                Shown.link(guide.words("explore.link"), chosen.address(PATH, Map.of())),
                Shown.link(guide.words("explore.csv"), csv(chosen, "")),
                Shown.link(guide.words("answer.json"), chosen.address(JSON, Map.of())),
                Shown.link(guide.words("explore.all"), PATH));
    }

    static String csv(Chosen chosen, String table) {
        return chosen.address(CSV, Map.of(Chosen.TABLE, table));
    }

    /** The latest first. */
    private static Section rows(Chosen chosen, List<Contact> some, Guide guide) {
        int behind = Math.max(0, some.size() - chosen.skip());
        List<Node> things =
                some.subList(Math.max(0, behind - ROWS), behind).stream()
                        .map(Contact::thing)
                        .toList();
        Section rows = new Contacts(guide).contacts("contacts", things, Node.ANY, List.of());
        return rows.withoutEmptyColumns();
    }

    private static List<Shown> pages(Chosen chosen, int all, Guide guide) {
        List<Shown> pages = new ArrayList<>();
        int skip = Math.min(chosen.skip(), all);
        if (skip > 0) {
            pages.add(page(chosen, Math.max(0, skip - ROWS), guide.words("explore.later")));
        }
        if (all > ROWS) {
            int last = Math.min(all, skip + ROWS);
            pages.add(Shown.text(guide.words("explore.rows", Math.min(all, skip + 1), last, all)));
        }
        if (skip + ROWS < all) {
            pages.add(page(chosen, skip + ROWS, guide.words("explore.earlier")));
        }
        return pages;
    }

    private static Shown page(Chosen chosen, int skip, String words) {
        String to = skip == 0 ? "" : Integer.toString(skip);
        return Shown.link(words, chosen.address(PATH, Map.of(Chosen.SKIP, to)) + "#contacts");
    }
}
