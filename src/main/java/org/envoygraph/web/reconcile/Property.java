package org.envoygraph.web.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be asked about a thing, or given to find it. */
enum Property {
    NAME(
            "name",
            "other names",
            "As sources write it",
            "http://www.w3.org/2004/02/skos/core#altLabel"),
    FAMILY("family-name", "family name", "Of a person", Terms.NS + "familyName"),
    COUNTRY("country", "country", "For which it stands, or where it is", Terms.NS + "country"),
    POST("post", "post", "In which the sources show the person", ""),
    KIND(
            "kind",
            "kind",
            "Of post, organization, place or text",
            Terms.NS + "postKind",
            Terms.NS + "organizationKind",
            Terms.NS + "textKind",
            "http://purl.org/dc/terms/type"),
    AT("at", "body", "Of a post", "http://www.w3.org/ns/org#postIn"),
    ISO3("iso3", "ISO 3166-1 code", "Of a country, three letters", Terms.NS + "iso3"),
    SYMBOL("symbol", "document symbol", "Of a Council text", Terms.NS + "symbol"),
    WIKIDATA(
            "wikidata",
            "Wikidata item",
            "Where a person has confirmed it",
            "http://www.w3.org/2002/07/owl#sameAs",
            "http://www.w3.org/2004/02/skos/core#closeMatch");

    private final String id;
    private final String label;
    private final String description;
    private final List<String> terms;

    Property(String id, String label, String description, String... terms) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.terms = List.of(terms);
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

    /** The properties of the graph behind it. */
    List<String> terms() {
        return terms.stream().filter(term -> !term.isEmpty()).toList();
    }

    static Optional<Property> find(String id) {
        return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
    }

    /** Those that things of a type have. */
    static Set<Property> of(Optional<Kind> kind) {
        if (kind.isEmpty()) {
            return EnumSet.allOf(Property.class);
        }
        return switch (kind.get()) {
            case PERSON, ENVOY -> EnumSet.of(NAME, FAMILY, COUNTRY, POST, WIKIDATA);
            case COUNTRY -> EnumSet.of(NAME, ISO3, WIKIDATA);
            case ORGANIZATION, PLACE -> EnumSet.of(NAME, COUNTRY, KIND, WIKIDATA);
            case POST -> EnumSet.of(NAME, COUNTRY, KIND, AT, WIKIDATA);
            case COUNCIL_TEXT, RESOLUTION, DRAFT -> EnumSet.of(NAME, KIND, SYMBOL, WIKIDATA);
            case UNIDENTIFIED -> EnumSet.of(COUNTRY);
        };
    }
}
