package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.envoygraph.mapping.NamedGraph;

/**
 * Principal officers and chiefs of mission of the United States: a file for each person, mission,
 * position and case of posts held at once.
 */
final class PocomImporter implements Importer {
    private final PocomNames names = new PocomNames();
    private final Records records;
    private final PocomPeople people;
    private final PocomTenures tenures;
    private final PocomConcurrent concurrent;

    PocomImporter(Records records, NamedGraph graph, Joined joined) {
        this.records = records;
        this.people = new PocomPeople(records, graph, joined);
        this.tenures =
                new PocomTenures(
                        records, graph, names, people, new PocomPosts(graph, joined, names));
        this.concurrent = new PocomConcurrent(records, graph, names);
    }

    @Override
    public void glance(Path file, String shown) throws IOException {
        names.learn(XmlTree.read(file, shown), shown);
    }

    @Override
    public boolean isFirst(String shown) {
        return shown.startsWith("people");
    }

    @Override
    public void read(Path file, String shown) throws IOException {
        XmlElement root = XmlTree.read(file, shown);
        Fields fields = root.fields(shown);
        switch (root.name()) {
            case "person" -> records.take(fields, () -> people.person(root, fields, shown));
            case "country-mission", "org-mission", "principal-position" ->
                    tenures.mission(root, shown);
            case "concurrent-appointments" ->
                    records.take(fields, () -> concurrent.appointments(root, fields, shown));
            case "role", "code-table" -> {} // names, learnt at the glance
            default -> throw new OtherFile(shown);
        }
    }
}
