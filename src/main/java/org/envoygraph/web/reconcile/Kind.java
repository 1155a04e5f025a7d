package org.envoygraph.web.reconcile;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.linking.Known;
import org.envoygraph.web.api.Json;

/** The types that are offered, each after those it is a kind of; ids are local names of ours. */
enum Kind {
    PERSON(Known.PERSON, "person", "Somebody whom the sources name"),
    ENVOY("Envoy", "envoy", "A person seen as envoy, ambassador or special representative"),
    COUNTRY("Country", "country", "A state as an actor"),
    ORGANIZATION("Organization", "organization", "A body that acts, meets or publishes"),
    POST("Post", "post", "A post apart from its holders"),
    PLACE("Place", "place", "Where something happens"),
    COUNCIL_TEXT("CouncilText", "Security Council text", "A text before the Security Council"),
    RESOLUTION("Resolution", "resolution", "A text that the Security Council adopted"),
    DRAFT("DraftResolution", "draft resolution", "A draft before the Security Council"),
    UNIDENTIFIED("UnidentifiedParty", "unidentified party", "Somebody whom a source leaves open");

    private final String id;
    private final String label;
    private final String description;

    Kind(String id, String label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    static Optional<Kind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Id and name alone. */
    JsonObject json() {
        return Json.object("id", id, "name", label);
    }
}
