package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Patience;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;

/** {@code /}: what this is, the latest contacts, and who met whom in which month. */
@SuppressWarnings("serial")
final class StartPage extends LongPage implements OfAllContacts {
    private static final int LATEST = 12;

    private final Shelf shelf;
    private final transient AllContacts contacts;
    private final transient Recent<byte[]> recent = Recent.pages();

    StartPage(Shelf shelf, AllContacts contacts, long steps) {
        super(steps);
        this.shelf = shelf;
        this.contacts = contacts;
    }

    record View(
            Section latest,
            List<Calendar.Pair> pairs,
            List<String> months,
            List<Shown> kinds,
            List<Shown> ways) {
        boolean hasPairs() {
            return !pairs.isEmpty();
        }
    }

    @Override
    void read(HttpServletRequest request, HttpServletResponse response, Patience patience)
            throws IOException {
        answer(request, response, HTML, made(dataset(), patience));
    }

    @Override
    public void makeAhead(DatasetGraph dataset) {
        made(dataset, Patience.endless());
    }

    private byte[] made(DatasetGraph dataset, Patience patience) {
        return ReadTransaction.calculate(
                dataset, () -> recent.get("", dataset, () -> page(dataset, patience)));
    }

    private byte[] page(DatasetGraph dataset, Patience patience) {
        AllContacts.Kept kept = contacts.of(dataset, patience);
        Guide guide = new Guide(new Walk(dataset, kept.labels()), Strings.all(), shelf);
        String title = Strings.all().of("start.title");
        return Templates.all().page("start", view(kept.all(), guide), title, List.of(), "");
    }

    private static View view(List<Contact> contacts, Guide guide) {
        List<Contact> held =
                contacts.stream()
                        .filter(it -> it.standing().isHeld() && it.isIdentified())
                        .toList();
        List<Node> latest =
                held.subList(Math.max(0, held.size() - LATEST), held.size()).stream()
                        .map(Contact::thing)
                        .toList();
        List<Shown> more =
                guide.shelf().find("contacts").stream()
                        .map(it -> Shown.link(guide.words("more.all"), ExplorePage.PATH))
                        .toList();
        Section section = new Contacts(guide).contacts("latest", latest, Node.ANY, more);
        List<Contact> meetings = held.stream().filter(Contact::isMeeting).toList();
        return new View(
                section.withoutEmptyColumns(),
                new Calendar(guide, meetings).pairs(),
                List.of(guide.words("months").split(" ")),
                kinds(guide),
                Way.links(guide));
    }

    private static List<Shown> kinds(Guide guide) {
        return List.of(
                        "person",
                        "country",
                        "organization",
                        "post",
                        "meeting",
                        "topic",
                        "text",
                        "article")
                .stream()
                .filter(kind -> !new Kinds(guide.walk()).all(kind).isEmpty())
                .map(kind -> Shown.link(guide.words("kinds." + kind), "/id/" + kind))
                .toList();
    }
}
