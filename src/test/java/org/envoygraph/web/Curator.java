package org.envoygraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.envoygraph.Home;
import org.envoygraph.LocalWriting;
import org.envoygraph.web.curating.Passwords;

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

    /** A server over the store of a folder, where Anna writes. */
    static ServedStore serving(Home home) throws IOException {
        Passwords passwords = new Passwords(home.passwords());
        passwords.set("anna", PASSWORD.toCharArray());
        return ServedStore.over(
                home.folder(), Terms.of("127.0.0.1").with(new LocalWriting(home).by(passwords)));
    }
}
