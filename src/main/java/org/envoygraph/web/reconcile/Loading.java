package org.envoygraph.web.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.envoygraph.linking.HeldPost;
import org.envoygraph.linking.Known;
import org.envoygraph.linking.NameIndex;
import org.envoygraph.queries.ReadTransaction;

/** Reads all things out of a dataset. */
final class Loading {
    private static final String VALUES =
            "SELECT DISTINCT ?thing ?property ?value { VALUES ?class { %s } ?thing a ?class ."
                    + " VALUES ?property { %s } ?thing ?property ?value"
                    + " FILTER(STRSTARTS(STR(?thing), \""
                    + Terms.ROOT
                    + "\")) }";

    private static final String CONCEPTS =
            "SELECT DISTINCT ?concept ?label {"
                    + " ?concept a <http://www.w3.org/2004/02/skos/core#Concept> ; <"
                    + RDFS.label
                    + "> ?label FILTER(lang(?label) = \"en\") }";

    /** Without what is retracted, and without guesses at who is meant. */
    private static final String POSTS =
            ("PREFIX : <%s> SELECT ?person ?post (MIN(?first) AS ?from) (MAX(?last) AS ?to) {"
                            + " ?tenure :holder ?person ; :post ?post . ?fact :about ?tenure"
                            + " FILTER NOT EXISTS { ?fact :retractedOn ?day }"
                            + " FILTER NOT EXISTS { ?fact :identification <%sidentification/uncertain> }"
                            + " OPTIONAL { ?fact :when/:earliest ?first }"
                            + " OPTIONAL { ?fact :when/:latest ?last } } GROUP BY ?person ?post")
                    .formatted(Terms.NS, Terms.ROOT);

    private final DatasetGraph dataset;
    private final Map<String, Map<String, TreeSet<String>>> found = new TreeMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<HeldPost>> posts = new HashMap<>();

    private Loading(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static Things of(DatasetGraph dataset) {
        return ReadTransaction.calculate(dataset, () -> new Loading(dataset).things());
    }

    private Things things() {
        String classes = iris(Arrays.stream(Kind.values()).map(kind -> Terms.NS + kind.id()));
        Stream<String> own =
                Arrays.stream(Property.values()).flatMap(property -> property.terms().stream());
        Stream<String> common =
                Stream.of(RDF.type.getURI(), RDFS.label.getURI(), Terms.NS + "mention");
        ask(VALUES.formatted(classes, iris(Stream.concat(own, common))), this::keep);
        ask(CONCEPTS, row -> labels.put(text(row, "concept"), text(row, "label")));
        found.forEach((iri, values) -> labels.put(iri, Reading.label(iri, values)));
        ask(POSTS, this::keepPost);
        posts.values().forEach(held -> Collections.sort(held, Reading.BY_DATE));
        Map<String, Thing> byId = new LinkedHashMap<>();
        found.forEach(
                (iri, values) -> {
                    Thing thing = Reading.thing(iri, values, posts.getOrDefault(iri, List.of()));
                    byId.put(thing.id(), thing);
                });
        List<Known> known = byId.values().stream().map(Thing::known).toList();
        return new Things(NameIndex.of(known), byId, labels, Space.OURS);
    }

    private static String iris(Stream<String> iris) {
        return iris.map(iri -> "<" + iri + ">").collect(Collectors.joining(" "));
    }

    private void ask(String query, Consumer<Binding> row) {
        try (QueryExec asked = QueryExec.dataset(dataset).query(query).build()) {
            asked.select().forEachRemaining(row);
        }
    }

    private void keep(Binding row) {
        found.computeIfAbsent(text(row, "thing"), any -> new HashMap<>())
                .computeIfAbsent(text(row, "property"), any -> new TreeSet<>())
                .add(text(row, "value"));
    }

    private void keepPost(Binding row) {
        String post = text(row, "post");
        posts.computeIfAbsent(text(row, "person"), any -> new ArrayList<>())
                .add(
                        new HeldPost(
                                Reading.id(post),
                                labels.getOrDefault(post, post),
                                day(row, "from"),
                                day(row, "to")));
    }

    private static Optional<LocalDate> day(Binding row, String name) {
        return Optional.ofNullable(row.get(name))
                .map(Node::getLiteralLexicalForm)
                .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse);
    }

    private static String text(Binding row, String name) {
        Node node = row.get(name);
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
