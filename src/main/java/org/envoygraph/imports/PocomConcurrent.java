package org.envoygraph.imports;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;
import org.envoygraph.vocabulary.ENVOY;

/** Posts that somebody held at once, as a group of tenures. */
final class PocomConcurrent {
    private final Records records;
    private final NamedGraph graph;
    private final PocomNames names;

    PocomConcurrent(Records records, NamedGraph graph, PocomNames names) {
        this.records = records;
        this.graph = graph;
        this.names = names;
    }

    void appointments(XmlElement element, Fields fields, String file) throws BadRecord {
        String id = fields.need("id");
        String person =
                names.person(fields.need("person-id"))
                        .orElseThrow(() -> new BadRecord("a person who is in no list of people"));
        List<String> chiefs = element.texts("chief-id");
        List<String> known = chiefs.stream().filter(names::isTenure).distinct().toList();
        if (known.size() < 2) {
            throw new BadRecord("posts held at once of which not two are among those served");
        }
        if (known.size() < chiefs.size()) {
            records.left("a post held at once with others that is not among those served", fields);
        }
        IRI group = Names.thing("group", records.slug(id));
        graph.about(group)
                .a(ENVOY.Group)
                .label(person + " in " + known.size() + " posts at once")
                .say(ENVOY.groupOf, Names.concept("group-kind", "tenures"))
                .number(ENVOY.size, known.size());
        for (String chief : known) {
            graph.about(Names.thing("tenure", "pocom-" + chief)).say(ENVOY.partOf, group);
        }
        records.record(id, file, group);
    }
}
