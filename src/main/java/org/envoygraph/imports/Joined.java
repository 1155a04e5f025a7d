package org.envoygraph.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Identifier;
import org.envoygraph.mapping.Names;

/**
 * What of the curated data a record may mean: only what has the record's identifier there. Names
 * join nothing; those are for {@code link}.
 */
public final class Joined {
    private final Map<String, IRI> byIdentifier = new HashMap<>();

    private Joined() {}

    /** By the identifiers that were curated. */
    public static Joined by(Facts facts) {
        Joined joined = new Joined();
        for (Identifier identifier : facts.links().identifiers()) {
            joined.byIdentifier.put(
                    key(identifier.scheme(), identifier.value()),
                    Names.subject(identifier.subject()));
        }
        for (CouncilRecord text : facts.council()) {
            joined.byIdentifier.put(key("symbol", text.symbol()), Names.thing("text", text.id()));
        }
        return joined;
    }

    private static String key(String scheme, String value) {
        return scheme + " " + value;
    }

    /** The curated thing that has this identifier. */
    Optional<IRI> find(String scheme, String value) {
        return Optional.ofNullable(byIdentifier.get(key(scheme, value)));
    }
}
