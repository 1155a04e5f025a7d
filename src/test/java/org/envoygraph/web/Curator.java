package org.envoygraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A curator of tests. */
final class Curator {
    static final String PASSWORD = "correct horse battery";
    static final String ANNA = basic("anna:" + PASSWORD);

    private Curator() {}

    /** The header of a user and a password. */
    static String basic(String userAndPassword) {
        byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }
}
