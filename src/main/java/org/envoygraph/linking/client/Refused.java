package org.envoygraph.linking.client;

import java.io.IOException;
import java.net.URI;

/** What another try would not change. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    static String words(URI address, int status, int tried) {
        String remedy =
                switch (status) {
                    case 429 -> "it is asked too much; wait, or lower --at-once";
                    case 400, 413, 414 -> "it does not take the question; try a lower --at-once";
                    case 401, 403 -> "it lets only known users in";
                    case 404, 405, 410 -> "there is no reconciliation service at this address";
                    default -> status >= 500 ? "it is out of order; try again later" : "it refuses";
                };
        String times = tried > 1 ? " (tried " + tried + " times)" : "";
        return address + ": status " + status + times + ": " + remedy;
    }
}
