package org.envoygraph.web.curating;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.envoygraph.web.api.RequestNotes;

/** Lets in who names a user and the password of that user (RFC 7617). */
final class Login {
    static final String CHALLENGE = "Basic realm=\"Envoy Graph, local graphs\", charset=\"UTF-8\"";
    private static final String BASIC = "basic ";
    private static final int LONGEST = 1_000;
    private static final int MOST_WAITING = 8;
    private static final long PATIENCE = 5;

    private final Passwords passwords;
    private final Tries tries = new Tries(System::nanoTime);

    /** A hash costs a processor some tenths of a second; strangers may take one processor. */
    private final Semaphore hashing = new Semaphore(1, true);

    Login(Passwords passwords) {
        this.passwords = passwords;
    }

    /**
     * The user who sent a request.
     *
     * @param address who sent it, as far as it is known
     */
    String user(HttpServletRequest request, String address) throws IOException, Refusal {
        String[] given = given(request).orElseThrow(() -> unknown("Writing needs a password"));
        if (hashing.getQueueLength() >= MOST_WAITING) {
            throw busy();
        }
        long pause = tries.begin(address);
        if (pause > 0) {
            throw Refusal.later(Refusal.TOO_MANY, "Too many wrong passwords from there", pause);
        }
        take();
        try {
            if (!passwords.match(given[0], given[1].toCharArray())) {
                throw unknown("User or password is wrong");
            }
        } finally {
            hashing.release();
        }
        tries.succeeded(address);
        RequestNotes.user(request, given[0]);
        return given[0];
    }

    private void take() throws Refusal {
        try {
            if (!hashing.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Refusal busy() {
        int busy = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        return Refusal.later(busy, "Other passwords are being looked at", 1);
    }

    private static Refusal unknown(String detail) {
        return Refusal.of(HttpServletResponse.SC_UNAUTHORIZED, "password", detail);
    }

    private static Optional<String[]> given(HttpServletRequest request) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (header.length() > LONGEST || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
            return Optional.of(parts).filter(p -> p.length == 2);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
