package org.envoygraph.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as it stands on the wire, for what a proper client refuses to send. */
final class RawRequest {
    /** Milliseconds: an answer that does not come ends the test. */
    private static final int PATIENCE = 40_000;

    private final String answer;

    private RawRequest(String answer) {
        this.answer = answer;
    }

    static RawRequest get(URI server, String path) throws IOException {
        return send(server, "GET " + path + " HTTP/1.1", "Host: " + server.getAuthority());
    }

    static RawRequest send(URI server, String... lines) throws IOException {
        String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new RawRequest(new String(answer, StandardCharsets.UTF_8));
        }
    }

    int status() {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** The value of a header, or nothing. */
    Optional<String> header(String name) {
        return head().filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private Stream<String> head() {
        return answer.lines().takeWhile(line -> !line.isEmpty());
    }

    String body() {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
