package org.envoygraph.web.curating;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is kept of a password: {@code pbkdf2-sha256:ROUNDS:SALT:HASH}. */
final class SaltedHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int BITS = 256;
    private static final Pattern FORM =
            Pattern.compile(
                    "pbkdf2-sha256:([1-9][0-9]{0,7}):([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)");

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private SaltedHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    static SaltedHash of(char[] password, int rounds) {
        byte[] salt = random(SALT_BYTES);
        return new SaltedHash(rounds, salt, hash(password, salt, rounds));
    }

    /** Of no password that anybody knows; to hold one against it takes as long. */
    static SaltedHash ofNobody(int rounds) {
        return new SaltedHash(rounds, random(SALT_BYTES), random(BITS / Byte.SIZE));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    static Optional<SaltedHash> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MOST_ROUNDS) {
            return Optional.empty();
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return Optional.of(
                new SaltedHash(
                        Integer.parseInt(parts.group(1)),
                        decoder.decode(parts.group(2)),
                        decoder.decode(parts.group(3))));
    }

    /** Whether it is of this password; how long that takes does not tell where they differ. */
    boolean isOf(char[] password) {
        return MessageDigest.isEqual(hash, hash(password, salt, rounds));
    }

    private static byte[] hash(char[] password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password, salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder();
        String ending = encoder.encodeToString(salt) + ":" + encoder.encodeToString(hash);
        return "pbkdf2-sha256:" + rounds + ":" + ending;
    }
}
