package org.envoygraph.mapping;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Article.Identification;
import org.envoygraph.facts.Article.Publication;
import org.envoygraph.vocabulary.ENVOY;
import org.envoygraph.vocabulary.SCHEMA;

/** The source itself: its bibliography as far as its text tells it. */
final class ArticleMapper {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final NamedGraph graph;
    private final Names names;

    ArticleMapper(NamedGraph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    void article(Article article) {
        IRI iri = Names.article(article.id());
        About about =
                graph.about(iri, article.place())
                        .a(ENVOY.SourceArticle)
                        .label(article.title().orElse("Article " + article.id()))
                        .code(DCTERMS.IDENTIFIER, article.id())
                        .say(DCTERMS.PUBLISHER, article.publisher(), names::party)
                        .say(ENVOY.agency, article.agency(), names::party)
                        .say(DCTERMS.CREATOR, article.author(), names::party)
                        .say(
                                DCTERMS.IS_PART_OF,
                                article.collection(),
                                id -> Names.concept("collection", id))
                        .code(DCTERMS.LANGUAGE, article.language())
                        .code(ENVOY.textDigest, article.text().sha256())
                        .say(ENVOY.restsOn, article.restsOn(), names::party)
                        .say(
                                ENVOY.completeness,
                                article.text().completeness(),
                                c -> Names.concept("completeness", c))
                        .text(ENVOY.curatorNote, article.note())
                        .text(
                                ENVOY.curatorNote,
                                article.identified().flatMap(Identification::note));
        if (article.text().isHeld()) {
            about.number(ENVOY.textLength, article.text().characters());
        }
        article.address().ifPresent(address -> about.address(SCHEMA.url, address));
        article.title().ifPresent(title -> about.text(DCTERMS.TITLE, title, article.language()));
        article.published().ifPresent(published -> published(about, published));
    }

    private static void published(About about, Publication published) {
        String zoned = published.zoneStated() ? "stated" : "assumed";
        about.day(ENVOY.publishedOn, published.day())
                .say(
                        ENVOY.publicationKnownBy,
                        published.knownBy(),
                        how -> Names.concept("publication-source", how))
                .say(
                        ENVOY.zoneOrigin,
                        published.zone(),
                        zone -> Names.concept("zone-origin", zoned));
        published
                .zone()
                .ifPresent(
                        zone ->
                                about.say(
                                        ENVOY.publishedAt,
                                        published.time(),
                                        time -> instant(time, zone)));
    }

    private static Literal instant(LocalDateTime time, String zone) {
        OffsetDateTime instant = time.atOffset(ZoneOffset.of(zone));
        return VALUES.createLiteral(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant), XSD.DATETIME);
    }
}
