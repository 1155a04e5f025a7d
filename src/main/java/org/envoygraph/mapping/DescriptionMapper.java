package org.envoygraph.mapping;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Edition;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.LatestDay;
import org.envoygraph.facts.Place;

/** The data set in the words of VoID and DCAT: what it is, where it comes from, how much it is. */
final class DescriptionMapper {
    private static final Place NOWHERE = Place.of("data");
    private static final String TITLE =
            "Envoy Graph: envoys, countries and diplomatic interactions";
    private static final String DESCRIPTION =
            "What news articles and documents of the Security Council tell of envoys, their posts,"
                    + " their contacts and what was said there: each fact with the passage on which"
                    + " it rests. The words of the articles are not part of it; the rights in them"
                    + " remain with their publishers.";

    private final NamedGraph graph;
    private final Names names;
    private final Facts facts;
    private final Map<String, String> prefixes = new TreeMap<>();

    /**
     * For the description of facts.
     *
     * @param prefixes prefix to namespace
     */
    DescriptionMapper(NamedGraph graph, Names names, Facts facts, Map<String, String> prefixes) {
        this.graph = graph;
        this.names = names;
        this.facts = facts;
        prefixes.forEach((prefix, namespace) -> this.prefixes.put(namespace, prefix));
    }

    void describe(Counts counts, Edition edition) {
        About dataset = about(Names.dataset());
        head(dataset, edition);
        numbers(dataset, counts);
        partitions(dataset, counts);
        subsets(dataset, counts);
        facts.articles().forEach(article -> source(dataset, article));
        edition.files().forEach(file -> distribution(dataset, file));
        about(Names.endpoint())
                .a(DCAT.DATA_SERVICE)
                .label("SPARQL endpoint of Envoy Graph")
                .say(DCTERMS.LICENSE, NamedGraph.CC_BY)
                .say(DCAT.ENDPOINT_URL, Names.endpoint())
                .say(DCAT.SERVES_DATASET, Names.dataset());
    }

    private About about(IRI subject) {
        return graph.about(subject, NOWHERE);
    }

    private void head(About dataset, Edition edition) {
        Optional<IRI> previous = edition.previous().map(Names::dataset);
        dataset.a(VOID.DATASET, DCAT.DATASET)
                .label("Envoy Graph")
                .text(DCTERMS.TITLE, TITLE)
                .text(DCTERMS.DESCRIPTION, DESCRIPTION)
                .say(DCTERMS.LICENSE, NamedGraph.CC_BY)
                .day(DCTERMS.MODIFIED, LatestDay.of(facts))
                .code(DCAT.VERSION, edition.version())
                .say(DCAT.PREVIOUS_VERSION, previous, version -> version)
                .say(PROV.WAS_REVISION_OF, previous, version -> version)
                .code(VOID.URI_SPACE, Names.BASE + "id/")
                .say(VOID.SPARQL_ENDPOINT, Names.endpoint())
                .say(
                        VOID.EXAMPLE_RESOURCE,
                        facts.all().stream().min(Comparator.comparing(Fact::id)),
                        fact -> names.subject(fact));
    }

    private static void numbers(About dataset, Counts counts) {
        dataset.number(VOID.TRIPLES, counts.triples())
                .number(VOID.DISTINCT_SUBJECTS, counts.subjects())
                .number(VOID.DISTINCT_OBJECTS, counts.objects())
                .number(VOID.CLASSES, counts.classes().size())
                .number(VOID.PROPERTIES, counts.properties().size());
    }

    private void partitions(About dataset, Counts counts) {
        TreeSet<String> vocabularies = new TreeSet<>();
        counts.classes()
                .forEach(
                        (type, things) -> {
                            IRI part = Names.partition("class", shortName(type));
                            dataset.say(VOID.CLASS_PARTITION, part);
                            about(part).say(VOID.CLASS, type).number(VOID.ENTITIES, things);
                            vocabularies.add(type.getNamespace());
                        });
        counts.properties()
                .forEach(
                        (property, triples) -> {
                            IRI part = Names.partition("property", shortName(property));
                            dataset.say(VOID.PROPERTY_PARTITION, part);
                            about(part).say(VOID.PROPERTY, property).number(VOID.TRIPLES, triples);
                            vocabularies.add(property.getNamespace());
                        });
        dataset.say(VOID.VOCABULARY, vocabularies, Names::vocabulary);
    }

    private String shortName(IRI term) {
        String prefix = prefixes.get(term.getNamespace());
        if (prefix == null) {
            throw new IllegalStateException("no prefix for " + term);
        }
        return prefix + ":" + term.getLocalName();
    }

    /** The named graphs, and the links, whose numbers are told beside them. */
    private void subsets(About dataset, Counts counts) {
        counts.graphs()
                .forEach(
                        (part, statements) -> {
                            dataset.say(VOID.SUBSET, part);
                            about(part).number(VOID.TRIPLES, statements);
                        });
        LinkMapper.predicates(facts.links())
                .forEach(predicate -> dataset.say(VOID.SUBSET, Names.linkset(predicate)));
    }

    private void source(About dataset, Article article) {
        IRI source = Names.article(article.id());
        dataset.say(DCTERMS.SOURCE, source);
        about(source).say(DCTERMS.PUBLISHER, article.publisher(), names::party);
    }

    private void distribution(About dataset, Edition.File file) {
        IRI distribution = Names.distribution(file);
        dataset.say(DCAT.HAS_DISTRIBUTION, distribution).say(VOID.DATA_DUMP, Names.download(file));
        about(distribution)
                .a(DCAT.DISTRIBUTION)
                .label(file.name())
                .say(DCTERMS.LICENSE, NamedGraph.CC_BY)
                .say(DCAT.DOWNLOAD_URL, Names.download(file))
                .say(DCAT.MEDIA_TYPE, Names.mediaType(file.mediaType()));
    }
}
