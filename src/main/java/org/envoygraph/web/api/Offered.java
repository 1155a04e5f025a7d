package org.envoygraph.web.api;

import java.nio.file.Path;
import org.envoygraph.queries.Shelf;

/**
 * What a server offers beside its stores.
 *
 * @param shelf the stored queries
 * @param states what became of passages in the copies of whoever starts the server
 * @param ontology the file of the ontology; where it is missing, its address answers nothing
 * @param dumps the folder of the last export; it may be made later
 */
public record Offered(Shelf shelf, PassageStates states, Path ontology, Path dumps) {
    /** What lies at its usual place in a project's folder, and no states of passages. */
    public static Offered of(Path home, Shelf shelf) {
        return new Offered(
                shelf,
                PassageStates.none(),
                home.resolve("ontology").resolve("envoygraph.ttl"),
                home.resolve("work").resolve("dumps"));
    }

    /** The file of the shapes, which lies beside the ontology. */
    Path shapes() {
        return ontology.resolveSibling("shapes.ttl");
    }

    /** The same with states of passages. */
    public Offered with(PassageStates others) {
        return new Offered(shelf, others, ontology, dumps);
    }
}
