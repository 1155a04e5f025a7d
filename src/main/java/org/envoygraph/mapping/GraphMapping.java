package org.envoygraph.mapping;

import java.util.ArrayList;
import java.util.Collection;
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
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Country;
import org.envoygraph.facts.Edition;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Organization;
import org.envoygraph.facts.Person;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Register;
import org.envoygraph.facts.Scheme;
import org.envoygraph.facts.StoredQuestion;
import org.envoygraph.facts.UnidentifiedParty;
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
    private static final String UNITED_NATIONS = "united-nations";
    private static final String SOURCE_OF_RECORD =
            "The source is the United Nations, whose documents are named by their symbols; it gives"
                    + " no warranty for what is taken from them here.";
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
        register(out);
        facts.articles()
                .forEach(article -> article(article, graphOf(article, out, places), asking()));
        others(out);
    }

    /**
     * The statements that {@link #write} writes, in parts: one an article, which is the same list
     * as before while it says the same, one the registers, and one all others.
     *
     * @param known what articles say, of which those that were mapped before are the same
     */
    public Map<String, List<Statement>> parts(KnownArticles known) {
        Map<String, List<Statement>> parts = new LinkedHashMap<>();
        parts.put("register", written(this::register));
        facts.articles().forEach(a -> parts.put("article/" + a.id(), known(a, known)));
        parts.put("others", written(this::others));
        return parts;
    }

    private static List<Statement> written(Consumer<RDFHandler> writing) {
        List<Statement> statements = new ArrayList<>();
        writing.accept(new StatementCollector(statements));
        return statements;
    }

    private void others(RDFHandler out) {
        council(out);
        links(out);
        items(out);
        renames(out);
        graph("ontology", "The ontology", out);
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

    private void register(RDFHandler out) {
        Register register = facts.register();
        NamedGraph terms = graph("register/terms", "Closed lists of terms", out);
        NamedGraph topics = graph("register/topics", "Topics", out);
        for (Scheme scheme : register.schemes()) {
            boolean ofTopics = scheme.id().equals(Register.TOPIC);
            new SchemeMapper(ofTopics ? topics : terms).scheme(scheme);
        }
        each(register.all(Person.class), "people", "People", out, m -> m::person);
        each(
                register.all(UnidentifiedParty.class),
                "unidentified",
                "Unidentified parties",
                out,
                m -> m::unidentified);
        each(register.all(Country.class), "countries", "Countries", out, m -> m::country);
        each(
                register.all(Organization.class),
                "organizations",
                "Organizations",
                out,
                m -> m::organization);
        each(register.posts(), "posts", "Posts", out, m -> m::post);
        each(register.localities(), "places", "Places", out, m -> m::place);
    }

    /** Which method of the mapper takes an entry. */
    private interface Mapper<T> {
        Consumer<T> of(RegisterMapper mapper);
    }

    private <T> void each(
            Collection<T> entries, String name, String label, RDFHandler out, Mapper<T> mapper) {
        if (!entries.isEmpty()) {
            NamedGraph graph = graph("register/" + name, label, out);
            entries.forEach(mapper.of(new RegisterMapper(graph, names, facts.register())));
        }
    }

    private NamedGraph graphOf(Article article, RDFHandler out, Map<String, Place> placed) {
        NamedGraph graph = new NamedGraph(out, Names.graph("article/" + article.id()), placed);
        graph.describe("Facts of article " + article.id(), article.place());
        return graph;
    }

    private List<Statement> known(Article article, KnownArticles known) {
        KnownArticles.Mapped mapped =
                known.graph(
                        article,
                        factsOf(article),
                        asking(),
                        (graph, asked) -> {
                            RDFHandler out = new StatementCollector(graph.statements());
                            article(article, graphOf(article, out, graph.places()), asked);
                        });
        mapped.places().forEach(places::putIfAbsent);
        return mapped.statements();
    }

    private Asked asking() {
        return new Asked(facts, labels::of);
    }

    private List<Fact> factsOf(Article article) {
        return byArticle.getOrDefault(article.id(), List.of());
    }

    /** Writes the articles and their facts, and nothing else, into one graph. */
    public void articles(NamedGraph graph) {
        facts.articles().forEach(article -> article(article, graph, asking()));
    }

    private void article(Article article, NamedGraph graph, Asked asked) {
        new ArticleMapper(graph, new Names(asked)).article(article);
        FactMapper mapper = new FactMapper(graph, asked, article);
        factsOf(article).forEach(mapper::fact);
    }

    private void renames(RDFHandler out) {
        if (!facts.renames().isEmpty()) {
            RenameMapper mapper = new RenameMapper(graph("renames", "Old ids", out), names);
            facts.renames().stream().distinct().forEach(mapper::rename);
        }
    }

    private void council(RDFHandler out) {
        if (!facts.council().isEmpty()) {
            NamedGraph graph = graph("council", "Record of the Security Council", out);
            graph.about(Names.graph("council"), NOWHERE)
                    .say(DCTERMS.SOURCE, Names.thing("organization", UNITED_NATIONS))
                    .text(RDFS.COMMENT, SOURCE_OF_RECORD);
            facts.council().forEach(new CouncilRecordMapper(graph, names, facts)::record);
        }
    }

    private void links(RDFHandler out) {
        if (!facts.links().isEmpty()) {
            NamedGraph graph = graph("links", "Links and identifiers", out);
            new LinkMapper(graph).links(facts.links(), NOWHERE);
        }
    }

    private void items(RDFHandler out) {
        if (!facts.links().items().isEmpty()) {
            NamedGraph graph = new NamedGraph(out, Names.itemsGraph(), places);
            new ItemMapper(graph).items(facts.links().items(), NOWHERE);
        }
    }

    private NamedGraph graph(String path, String label, RDFHandler out) {
        NamedGraph graph = new NamedGraph(out, Names.graph(path), places);
        graph.describe(label, NOWHERE);
        return graph;
    }
}
