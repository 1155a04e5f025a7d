package org.envoygraph.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.envoygraph.queries.Shelf;

/** {@code /}: what this is, the latest contacts, and who met whom in which month. */
@SuppressWarnings("serial")
final class StartPage extends Page {
    private static final int LATEST = 12;
    private static final String HELD = "held";
    private static final String UNCERTAIN = "uncertain";

    private final Shelf shelf;
    private final transient Recent recent = new Recent();

    StartPage(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @param contacts how many there were when it was made
     */
    private record Kept(int contacts, byte[] page) {}

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
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DatasetGraph dataset = dataset();
        byte[] page =
                Txn.calculateRead(
                        dataset, () -> recent.get("", dataset, () -> page(new Walk(dataset))));
        answer(request, response, HTML, page);
    }

    private byte[] page(Walk walk) {
        View view = view(walk.every(Terms.INTERACTION), new Guide(walk, Strings.all(), shelf));
        String title = Strings.all().of("start.title");
        return Templates.all().page("start", view, title, List.of(), "");
    }

    private static View view(Collection<Node> contacts, Guide guide) {
        List<Node> held = contacts.stream().filter(it -> isHeld(it, guide)).toList();
        List<Node> latest =
                held.stream()
                        .map(it -> new Dated(guide.day(it), it))
                        .sorted()
                        .limit(LATEST)
                        .map(Dated::contact)
                        .toList();
        List<Shown> more =
                guide.shelf().find("contacts").stream()
                        .map(it -> Shown.link(guide.words("more.all"), ExplorePage.PATH))
                        .toList();
        Section section = new Contacts(guide).contacts("latest", latest, Node.ANY, more);
        List<Node> meetings =
                held.stream().filter(it -> guide.walk().isA(it, Terms.MEETING)).toList();
        return new View(
                section.withoutEmptyColumns(),
                new Calendar(guide, meetings).pairs(),
                List.of(guide.words("months").split(" ")),
                kinds(guide),
                Way.links(guide));
    }

    /** The latest first. */
    private record Dated(String day, Node contact) implements Comparable<Dated> {
        @Override
        public int compareTo(Dated other) {
            int days = other.day.compareTo(day);
            return days != 0 ? days : contact.toString().compareTo(other.contact.toString());
        }
    }

    private static boolean isHeld(Node contact, Guide guide) {
        boolean held =
                guide.walk().to(contact, Terms.EVENT_STATUS).stream()
                        .anyMatch(status -> Walk.lastPart(status).equals(HELD));
        return held
                && !guide.certainty().isWithdrawn(contact)
                && guide.certainty().of(contact).stream()
                        .noneMatch(mark -> mark.kind().equals(UNCERTAIN));
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
