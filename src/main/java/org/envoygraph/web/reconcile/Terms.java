package org.envoygraph.web.reconcile;

/** IRIs of ours, as the service names them to others. */
final class Terms {
    static final String NS = "https://w3id.org/envoygraph/ns#";

    /** Before the id of every thing: {@code person/sung-kim}. */
    static final String ROOT = "https://w3id.org/envoygraph/id/";

    private Terms() {}
}
