package org.envoygraph.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** The description of the data set for people. */
final class DatasetPage {
    private static final Node VERSION = NodeFactory.createURI(DCAT.NS + "version");

    private final Graph graph;
    private final Html page = Html.page("The data set");

    /** Of a description. */
    DatasetPage(Graph graph) {
        this.graph = graph;
    }

    byte[] write(Published servlet) {
        Node dataset = DatasetApi.DATASET;
        page.element("p", text(dataset, DCTerms.description.asNode()));
        page.open("dl");
        value("Version", text(dataset, VERSION));
        value("Latest day", text(dataset, DCTerms.modified.asNode()));
        value("Licence", "CC BY 4.0");
        value("Triples", number(dataset, VOID.triples.asNode()));
        value("Subjects", number(dataset, VOID.distinctSubjects.asNode()));
        value("Objects", number(dataset, VOID.distinctObjects.asNode()));
        value("SPARQL", all(dataset, VOID.sparqlEndpoint.asNode()).get(0).getURI());
        page.close("dl");
        servlet.forms(page);
        parts("Graphs and links", dataset, VOID.subset.asNode());
        files(dataset);
        numbers("Things by class", dataset, VOID.classPartition.asNode(), VOID._class.asNode());
        numbers(
                "Triples by property",
                dataset,
                VOID.propertyPartition.asNode(),
                VOID.property.asNode());
        return page.bytes();
    }

    private void parts(String title, Node dataset, Node property) {
        begin(title, "Part", "Triples");
        for (Node part : all(dataset, property)) {
            page.open("tr")
                    .element("td", text(part, RDFS.label.asNode()))
                    .element("td", number(part, VOID.triples.asNode()), "class", "number")
                    .close("tr");
        }
        end();
    }

    private void files(Node dataset) {
        begin("Files", "File", "Media type");
        for (Node file : all(dataset, DCAT.distribution.asNode())) {
            String name = text(file, RDFS.label.asNode());
            String type = all(file, DCAT.mediaType.asNode()).get(0).getURI();
            page.open("tr")
                    .open("td")
                    .element("a", name, "href", "/dumps/" + name)
                    .close("td")
                    .element("td", type.replaceFirst(".*/media-types/", ""))
                    .close("tr");
        }
        end();
    }

    private void numbers(String title, Node dataset, Node partition, Node property) {
        begin(title, "Term", "Number");
        for (Node part : all(dataset, partition)) {
            Node term = all(part, property).get(0);
            Node counted =
                    property.equals(VOID.property.asNode())
                            ? VOID.triples.asNode()
                            : VOID.entities.asNode();
            page.open("tr")
                    .open("td")
                    .element("a", shown(part), "href", address(term))
                    .close("td")
                    .element("td", number(part, counted), "class", "number")
                    .close("tr");
        }
        end();
    }

    /** A partition is named after its term: {@code …/class/envoy.Meeting}. */
    private static String shown(Node part) {
        return part.getURI().replaceFirst(".*/", "").replaceFirst("\\.", ":");
    }

    private static String address(Node term) {
        String iri = term.getURI();
        return iri.startsWith(Ontology.IRI + "#") ? "/ns#" + term.getLocalName() : iri;
    }

    private void begin(String title, String... columns) {
        page.open("section").element("h2", title).open("table").open("tr");
        List.of(columns).forEach(column -> page.element("th", column));
        page.close("tr");
    }

    private void end() {
        page.close("table").close("section");
    }

    private void value(String name, String value) {
        page.element("dt", name).element("dd", value);
    }

    private List<Node> all(Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private String text(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private String number(Node subject, Node property) {
        return String.format(Locale.ROOT, "%,d", Long.parseLong(text(subject, property)));
    }
}
