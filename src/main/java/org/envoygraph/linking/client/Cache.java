package org.envoygraph.linking.client;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Keeps what a service answered, one file a question, so that nobody asks a slow one twice. */
final class Cache {
    private final Path folder;
    private final URI service;

    Cache(Path folder, URI service) {
        this.folder = folder;
        this.service = service;
    }

    /** What was kept; what cannot be read as it was written counts as nothing. */
    Optional<Json.Part> find(Map<String, Object> question) throws IOException {
        Path file = file(question);
        if (!Files.isRegularFile(file) || Files.size(file) > Web.MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Files.readAllBytes(file)));
        } catch (NotAsAgreed broken) {
            return Optional.empty();
        }
    }

    void keep(Map<String, Object> question, Json.Part answer) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "answer", ".part");
        try {
            Files.writeString(written, Json.write(answer.value()));
            Files.move(
                    written,
                    file(question),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private Path file(Map<String, Object> question) throws IOException {
        String key = service + "\n" + Json.write(question);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest) + ".json");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
