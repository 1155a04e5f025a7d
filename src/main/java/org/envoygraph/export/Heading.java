package org.envoygraph.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.envoygraph.vocabulary.ENVOY;

/** Under which heading release notes tell of a thing; the first that fits. */
enum Heading {
    ENVOYS("Envoys", ENVOY.Envoy),
    PEOPLE("Other people", ENVOY.Person, ENVOY.UnidentifiedParty),
    BODIES("Countries and organisations", ENVOY.Country, ENVOY.Organization),
    POSTS("Posts", ENVOY.Post),
    MEETINGS("Meetings", ENVOY.Interaction),
    EVENTS("Other events", ENVOY.Event, ENVOY.Group, ENVOY.Sanction),
    STATEMENTS("Statements", ENVOY.Statement),
    COUNCIL("Security Council", ENVOY.CouncilText, ENVOY.CouncilVote, ENVOY.Position),
    LINKS("Links and identifiers", ENVOY.LinkDecision, ENVOY.Identifier),
    CIRCUMSTANCES("Circumstances and tenures", ENVOY.Circumstance, ENVOY.Tenure),
    ARTICLES("Articles", ENVOY.SourceArticle),
    FACTS("Facts", ENVOY.Fact);

    private final String words;
    private final List<IRI> classes;

    Heading(String words, IRI... classes) {
        this.words = words;
        this.classes = List.of(classes);
    }

    String words() {
        return words;
    }

    /** The heading for a thing of these types; nothing for what is a part of another thing. */
    static Optional<Heading> of(Set<Value> types) {
        for (Heading heading : values()) {
            if (heading.classes.stream().anyMatch(types::contains)) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
