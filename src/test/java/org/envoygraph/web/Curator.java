package org.envoygraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.envoygraph.Home;
import org.envoygraph.LocalWriting;
import org.envoygraph.web.curating.Passwords;

/** A curator of tests. */
final class Curator {
    static final String PASSWORD = "correct horse battery";
    static final String ANNA = basic("anna:" + PASSWORD);

    /**
     * Of the password, in a six-hundredth of the rounds, which a program of tests need not wait
     * for.
     */
    private static final String LINE =
            "anna:pbkdf2-sha256:1000:c2FsdCBvZiBhIHRlc3QuLg==:"
                    + "45UxgW89MaIGXp5ExUNkZFa2kFB1Iwbo/dW1X22ntq4=";

    private Curator() {}

    /** A file of passwords that has hers. */
    static Passwords passwords(Path file) throws IOException {
        Path folder = Files.createDirectories(file.getParent());
        Files.move(Files.writeString(Files.createTempFile(folder, "", ""), LINE + "\n"), file);
        return new Passwords(file);
    }

    /** The header of a user and a password. */
    static String basic(String userAndPassword) {
        byte[] bytes = userAndPassword.getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    /** A server over the store of a folder, where Anna writes. */
    static ServedStore serving(Home home) throws IOException {
        Passwords passwords = passwords(home.passwords());
        return ServedStore.over(
                home.folder(), Terms.of("127.0.0.1").with(new LocalWriting(home).by(passwords)));
    }
}
