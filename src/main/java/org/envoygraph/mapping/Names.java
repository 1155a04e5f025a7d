package org.envoygraph.mapping;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.envoygraph.facts.Edition;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Finding;
import org.envoygraph.facts.Identifier;
import org.envoygraph.facts.LinkDecision;
import org.envoygraph.facts.LinkSubject;
import org.envoygraph.facts.Party;
import org.envoygraph.facts.Term;
import org.envoygraph.vocabulary.ENVOY;
import org.envoygraph.vocabulary.WIKIDATA;

/** Makes every IRI of the graph; no other class does. */
public final class Names {
    /** What all IRIs of things and graphs begin with. */
    public static final String BASE = "https://w3id.org/envoygraph/";

    /** What the IRIs of Wikidata's items begin with; http, as Wikidata itself writes them. */
    static final String ITEMS = WIKIDATA.ENTITY;

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Asked asked;

    Names(Facts facts) {
        this(new Asked(facts, iri -> Optional.empty()));
    }

    /** Asks here what an id stands for. */
    Names(Asked asked) {
        this.asked = asked;
    }

    /** The IRI of a thing: {@code …/id/meeting/kim-liu-2022-12-07}. */
    public static IRI thing(String kind, String slug) {
        return VALUES.createIRI(things(kind) + slug);
    }

    /** What the IRIs of all things of a kind begin with. */
    static String things(String kind) {
        return BASE + "id/" + kind + "/";
    }

    /** The IRI of a named graph: {@code …/graph/article/kh-2022-12-09}. */
    public static IRI graph(String path) {
        return VALUES.createIRI(BASE + "graph/" + path);
    }

    /** The IRI of the data set as a whole. */
    public static IRI dataset() {
        return VALUES.createIRI(BASE + "dataset");
    }

    /** The data set in one of its versions. */
    static IRI dataset(String version) {
        return VALUES.createIRI(dataset() + "/" + version);
    }

    /** The graph that describes the data set. */
    static IRI datasetGraph() {
        return graph("dataset");
    }

    /** The things of a class or the triples of a property, by its name with its prefix. */
    static IRI partition(String kind, String term) {
        return VALUES.createIRI(dataset() + "/" + kind + "/" + term.replace(':', '.'));
    }

    static IRI vocabulary(String namespace) {
        return VALUES.createIRI(namespace);
    }

    static IRI distribution(Edition.File file) {
        return VALUES.createIRI(dataset() + "/file/" + file.name());
    }

    /** Where a file of a dump is to be had. */
    static IRI download(Edition.File file) {
        return VALUES.createIRI(BASE + "dumps/" + file.name());
    }

    static IRI mediaType(String type) {
        return VALUES.createIRI("https://www.iana.org/assignments/media-types/" + type);
    }

    /** The graph of what was taken in from a data set of others. */
    public static IRI importGraph(String source) {
        return graph("import/" + source);
    }

    /** A data set of others, from which something was taken in. */
    public static IRI source(String source) {
        return VALUES.createIRI(dataset() + "/source/" + source);
    }

    /** A record of a data set of others: {@code …/id/record/visits-2138}. */
    public static IRI record(String source, String id) {
        return thing("record", source + "-" + id);
    }

    /** The graph of the ontology. */
    public static IRI ontologyGraph() {
        return graph("ontology");
    }

    /** The graph of the stored queries. */
    static IRI queriesGraph() {
        return graph("queries");
    }

    /** A stored query, by the name of its file. */
    static IRI query(String name) {
        return thing("query", name);
    }

    /** The prefixes that stored queries use. */
    static IRI prefixes() {
        return VALUES.createIRI(BASE + "prefixes");
    }

    static IRI prefix(String prefix) {
        return VALUES.createIRI(prefixes() + "/" + prefix);
    }

    /** Where the graph answers SPARQL, wherever it is served. */
    static IRI endpoint() {
        return VALUES.createIRI(BASE + "sparql");
    }

    /** Wikidata as a data set. */
    static IRI wikidata() {
        return VALUES.createIRI(dataset() + "/wikidata");
    }

    /** All links with Wikidata that have the same predicate. */
    static IRI linkset(IRI predicate) {
        return VALUES.createIRI(wikidata() + "/" + predicate.getLocalName());
    }

    /** An item of Wikidata. */
    static IRI item(String id) {
        return VALUES.createIRI(ITEMS + id);
    }

    /** The graph of what was copied from items of Wikidata. */
    static IRI itemsGraph() {
        return graph("wikidata");
    }

    /** The document that Wikidata has on an item. */
    static IRI itemDocument(String id) {
        return WIKIDATA.document(id);
    }

    /** A property of Wikidata, as it says a value directly. */
    static IRI property(String id) {
        return WIKIDATA.direct(id);
    }

    /** A decision keeps its IRI as long as it is on the same thing and the same item. */
    static IRI link(LinkDecision decision) {
        return thing("link", Slugs.of(decision.subject(), decision.item()));
    }

    static IRI identifier(Identifier identifier) {
        return thing("identifier", Slugs.of(identifier.subject(), identifier.scheme()));
    }

    /** What a link or an identifier is about. */
    public static IRI subject(LinkSubject subject) {
        return switch (subject.kind()) {
            case CLASS -> VALUES.createIRI(ENVOY.NAMESPACE + subject.id());
            case TERM -> VALUES.createIRI(BASE + "id/" + subject.id());
            case PERSON, COUNTRY, ORGANIZATION, PLACE, POST, TEXT ->
                    thing(subject.kind().id(), subject.id());
        };
    }

    static IRI scheme(String id) {
        return thing("scheme", id);
    }

    public static IRI concept(String scheme, String id) {
        return thing(scheme, id);
    }

    public static IRI concept(String scheme, Term term) {
        return concept(scheme, term.id());
    }

    static IRI article(String id) {
        return thing("article", id);
    }

    public static IRI post(String id) {
        return thing("post", id);
    }

    public static IRI place(String id) {
        return thing("place", id);
    }

    static IRI fact(String id) {
        return thing("fact", id);
    }

    static IRI when(String fact) {
        return thing("when", fact);
    }

    public static IRI tenure(String person, String post) {
        return thing("tenure", person + "." + post);
    }

    public static IRI participation(String event, String party) {
        return thing("participation", event + "." + party);
    }

    /** A printed name keeps its IRI as long as it is the same name of the same thing. */
    static IRI variant(IRI of, String language, String name) {
        String thing = of.stringValue().substring((BASE + "id/").length()).replace('/', '.');
        return thing("variant", thing + "." + Slugs.digest(language + " " + name));
    }

    /** A part of a fact, numbered from 1: evidence, a count. */
    static IRI part(String kind, String fact, int number) {
        return thing(kind, fact + "." + number);
    }

    /** The report on where sources differ. */
    static IRI report() {
        return VALUES.createIRI(BASE + "report");
    }

    /** A finding keeps its IRI as long as the same values stand against each other. */
    static IRI finding(Finding finding) {
        return thing("finding", finding.key());
    }

    public static IRI vote(String text) {
        return thing("vote", text);
    }

    public static IRI ballot(String text, String voter) {
        return thing("ballot", text + "." + voter);
    }

    /** A step in the life of a text that the Council itself records. */
    public static IRI step(String text, String kind) {
        return thing("text-event", text + "." + kind);
    }

    /** The IRI of a party, whose kind the register knows. */
    IRI party(String id) {
        Party party =
                asked.register()
                        .party(id)
                        .orElseThrow(() -> new IllegalArgumentException("no party " + id));
        return thing(Kinds.of(party), id);
    }

    /** The IRI of an event or a group, by the name that facts refer to it. */
    IRI event(String name) {
        return asked.event(name).map(this::subject).orElseGet(() -> group(name));
    }

    /** The IRI of a Council text, or of a group of texts. */
    IRI text(String name) {
        return asked.group(name).isPresent() ? group(name) : thing("text", name);
    }

    /** The IRI that a thing had under an old id. */
    static IRI former(IRI now, String former) {
        String iri = now.stringValue();
        return VALUES.createIRI(iri.substring(0, iri.lastIndexOf('/') + 1) + former);
    }

    static IRI group(String name) {
        return thing("group", name);
    }

    /** What a fact tells of, which links to the fact mean. */
    IRI subject(String factId) {
        return subject(
                asked.fact(factId)
                        .orElseThrow(() -> new IllegalArgumentException("no fact " + factId)));
    }

    /** What a fact tells of. */
    IRI subject(Fact fact) {
        return thing(Kinds.of(fact), Kinds.slug(fact));
    }
}
