package org.envoygraph.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who asks another server to write; sent with each request, in clear unless the way is https. */
public record Login(String user, String password) {
    public Login {
        if (user.contains(":")) {
            throw new IllegalArgumentException("'" + user + "': a user's name has no colon");
        }
    }

    String basic() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Without the password, so that no message shows it. */
    @Override
    public String toString() {
        return user;
    }
}
