package org.envoygraph.web;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request that was answered.
 *
 * @param method such as {@code GET}
 * @param path as it was sent, without what stands behind the question mark
 * @param status of HTTP
 * @param query the name of a stored query, or the first 12 hexadecimal digits of the SHA-256 of
 *     another
 * @param text of a query that was sent
 * @param rows of the answer, where they are known
 * @param bytes of the answer's body
 * @param millis from the first byte of the request to the last of the answer
 * @param user who gave a right password
 */
public record Exchange(
        String method,
        String path,
        int status,
        Optional<String> query,
        Optional<String> text,
        OptionalLong rows,
        long bytes,
        long millis,
        Optional<String> user) {}
