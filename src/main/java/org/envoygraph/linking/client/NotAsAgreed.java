package org.envoygraph.linking.client;

import java.io.IOException;

/** An answer that no reconciliation service gives; the message does not name the address yet. */
final class NotAsAgreed extends IOException {
    private static final long serialVersionUID = 1;

    NotAsAgreed(String message) {
        super(message);
    }
}
