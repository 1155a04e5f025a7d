package org.envoygraph.mapping;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Article.Publication;
import org.envoygraph.facts.DateRule;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.TimeSpec;
import org.envoygraph.facts.TimeSpec.Origin;
import org.envoygraph.facts.TimeSpec.Precision;
import org.envoygraph.vocabulary.ENVOY;

/** Dates with their precision, words, anchor, rule and origin. */
public final class TimeMapper {
    private final NamedGraph graph;
    private final Optional<Publication> published;

    TimeMapper(NamedGraph graph, Article article) {
        this(graph, article.published());
    }

    /** For dates that no article tells. */
    public TimeMapper(NamedGraph graph) {
        this(graph, Optional.empty());
    }

    private TimeMapper(NamedGraph graph, Optional<Publication> published) {
        this.graph = graph;
        this.published = published;
    }

    /** Says when; the date of a fact has the fact's name. */
    public IRI when(String fact, TimeSpec when) {
        IRI iri = Names.when(fact);
        About about =
                graph.about(iri, when.place())
                        .a(ENVOY.TimeSpec)
                        .label(DateLabel.of(when))
                        .day(ENVOY.earliest, when.earliest())
                        .day(ENVOY.latest, when.latest())
                        .say(ENVOY.precision, Names.concept("precision", when.precision()))
                        .text(ENVOY.sourceWords, when.words())
                        .say(ENVOY.rule, when.rule(), r -> Names.concept("rule", r))
                        .day(ENVOY.anchor, anchor(when))
                        .say(ENVOY.origin, Names.concept("origin", when.origin()))
                        .say(ENVOY.dateOf, when.of(), Names::fact)
                        .text(ENVOY.curatorNote, when.note());
        zone(about, when);
        when.outside()
                .ifPresent(
                        day -> about.say(ENVOY.outsideKnowledge, outside(fact, day, when.place())));
        return iri;
    }

    private Optional<LocalDate> anchor(TimeSpec when) {
        boolean counts = when.rule().isPresent() && when.rule().get() != DateRule.DATE_OF;
        return when.anchor().or(() -> counts ? published.map(Publication::day) : Optional.empty());
    }

    /** The zone in which the anchor is a day: that of publication, unless the curator gave one. */
    private void zone(About about, TimeSpec when) {
        if (when.zone().isPresent()) {
            about.code(ENVOY.zone, when.zone()).say(ENVOY.zoneOrigin, zoneOrigin(false));
        } else if (anchor(when).isPresent()) {
            published.ifPresent(
                    p ->
                            about.code(ENVOY.zone, p.zone())
                                    .say(
                                            ENVOY.zoneOrigin,
                                            p.zone(),
                                            zone -> zoneOrigin(p.zoneStated())));
        }
    }

    private static IRI zoneOrigin(boolean stated) {
        return Names.concept("zone-origin", stated ? "stated" : "assumed");
    }

    private IRI outside(String fact, LocalDate day, Place place) {
        IRI iri = Names.when(fact + ".outside");
        graph.about(iri, place)
                .a(ENVOY.TimeSpec)
                .label(day + ", known from elsewhere")
                .day(ENVOY.earliest, day)
                .day(ENVOY.latest, day)
                .say(ENVOY.precision, Names.concept("precision", Precision.DAY))
                .say(ENVOY.origin, Names.concept("origin", Origin.OUTSIDE));
        return iri;
    }
}
