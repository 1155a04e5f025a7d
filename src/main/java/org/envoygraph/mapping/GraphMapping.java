package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.eclipse.rdf4j.model.vocabulary.VANN;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Edition;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Scheme;
import org.envoygraph.facts.StoredQuestion;
import org.envoygraph.vocabulary.ENVOY;
import org.envoygraph.vocabulary.OA;
import org.envoygraph.vocabulary.SCHEMA;
import org.envoygraph.vocabulary.SEM;
import org.envoygraph.vocabulary.WIKIDATA;

/**
 * Writes all facts as statements in named graphs: one a register, one an article, one for the
 * Council's record, one for the links, and one for what is Wikidata's. The graph of the ontology
 * gets its licence here, its terms elsewhere; {@link Described} adds the description of all.
 */
public final class GraphMapping {
    private static final Place NOWHERE = Place.of("data");
    private static final List<Namespace> VOCABULARIES =
            List.of(
                    ENVOY.NS,
                    OA.NS,
                    SCHEMA.NS,
                    SEM.NS,
                    RDF.NS,
                    RDFS.NS,
                    SHACL.NS,
                    OWL.NS,
                    XSD.NS,
                    SKOS.NS,
                    DCTERMS.NS,
                    PROV.NS,
                    ORG.NS,
                    TIME.NS,
                    VANN.NS,
                    VOID.NS,
                    DCAT.NS);

    private final Facts facts;
    private final Names names;
    private final Labels labels;
    private final Map<String, List<Fact>> byArticle;
    private final Map<String, Place> places = NamedGraph.noPlaces();

    /** The facts must be free of problems: what they refer to must be there. */
    public GraphMapping(Facts facts) {
        this.facts = facts;
        this.names = new Names(facts);
        this.labels = new Labels(facts, names);
        this.byArticle =
                facts.all().stream().collect(Collectors.groupingBy(fact -> fact.told().article()));
    }

    /** Writes prefixes and statements, without beginning or ending the document. */
    public void write(RDFHandler out) {
        prefixes().forEach(out::handleNamespace);
        new RegisterGraphs(desk(out)).write();
        facts.articles().forEach(article -> article(article, desk(out)));
        others(desk(out));
    }

    private Desk desk(RDFHandler out) {
        return new Desk(out, places, asking());
    }

    /**
     * The statements that {@link #write} writes, in parts: one an article, one of the registers and
     * one of all others.
     *
     * @param known parts that were made before; where nothing is to be said otherwise, they are the
     *     same lists
     */
    public Map<String, List<Statement>> parts(KnownParts known) {
        Map<String, List<Statement>> parts = new LinkedHashMap<>();
        part("register", "", known, parts, desk -> new RegisterGraphs(desk).write());
        for (Article article : facts.articles()) {
            List<Object> from = List.of(article, factsOf(article));
            part("article/" + article.id(), from, known, parts, desk -> article(article, desk));
        }
        List<Object> others = List.of(facts.council(), facts.links(), facts.renames());
        part("others", others, known, parts, this::others);
        return parts;
    }

    private void part(
            String name,
            Object from,
            KnownParts known,
            Map<String, List<Statement>> parts,
            Consumer<Desk> mapping) {
        KnownParts.Part part = known.part(name, from, asking(), mapping);
        part.places().forEach(places::putIfAbsent);
        parts.put(name, part.statements());
    }

    /** Writes the stored queries as examples, in a graph of their own. */
    public void questions(List<StoredQuestion> questions, RDFHandler out) {
        if (!questions.isEmpty()) {
            NamedGraph graph = new NamedGraph(out, Names.queriesGraph(), places);
            graph.describe("Stored queries", NamedGraph.QUERIES);
            new QuestionMapper(graph).questions(questions);
        }
    }

    /** Writes the description of the data set; begin with {@link Described}. */
    void description(Counts counts, Edition edition, RDFHandler out) {
        NamedGraph graph = new NamedGraph(out, Names.datasetGraph(), places);
        graph.describe("Description of the data set", NOWHERE);
        new DescriptionMapper(graph, names, facts, prefixes()).describe(counts, edition);
    }

    /** Where the subject of an IRI that {@link #write} wrote stands in the curated files. */
    public Optional<Place> placeOf(String iri) {
        return Optional.ofNullable(places.get(iri));
    }

    /** Prefix to namespace: one a kind of thing, one a scheme, and the vocabularies. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>();
        Kinds.all().forEach(kind -> prefixes.put(kind, Names.things(kind)));
        facts.register().schemes().forEach(s -> prefixes.put(s.id(), Names.things(s.id())));
        for (Namespace vocabulary : VOCABULARIES) {
            prefixes.put(vocabulary.getPrefix(), vocabulary.getName());
        }
        prefixes.put("wd", Names.ITEMS);
        if (!facts.links().items().isEmpty()) {
            prefixes.put(WIKIDATA.WDT.getPrefix(), WIKIDATA.WDT.getName());
        }
        return prefixes;
    }

    /**
     * The kinds of things in the order in which a reader meets them: articles, who and where, what
     * happened, what was said, the Council, then what the rest is made of.
     */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(Kinds.READ_FIRST);
        kinds.add("scheme");
        facts.register().schemes().stream().map(Scheme::id).sorted().forEach(kinds::add);
        kinds.addAll(Kinds.READ_LAST);
        return kinds;
    }

    /** IRI of the licence of all graphs. */
    public static String licence() {
        return NamedGraph.CC_BY.stringValue();
    }

    /** Writes the articles and their facts, and nothing else, into one graph. */
    public void articles(NamedGraph graph) {
        facts.articles().forEach(article -> article(article, graph, asking()));
    }

    private void article(Article article, Desk desk) {
        String path = "article/" + article.id();
        String label = "Facts of article " + article.id();
        article(article, desk.graph(path, label, article.place()), desk.asked());
    }

    private void article(Article article, NamedGraph graph, Asked asked) {
        new ArticleMapper(graph, new Names(asked)).article(article);
        FactMapper mapper = new FactMapper(graph, asked, article);
        factsOf(article).forEach(mapper::fact);
    }

    private void others(Desk desk) {
        new OtherGraphs(desk).write(facts.council(), facts.links(), facts.renames());
    }

    private List<Fact> factsOf(Article article) {
        return byArticle.getOrDefault(article.id(), List.of());
    }

    private Asked asking() {
        return new Asked(facts, labels::of);
    }
}
