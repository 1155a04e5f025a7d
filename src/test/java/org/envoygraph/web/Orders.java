package org.envoygraph.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The Chrome DevTools Protocol: orders with their answers, and events in between. */
final class Orders implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final long PATIENCE = 120; // seconds, after which a test fails

    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final StringBuilder heard = new StringBuilder();
    private final Consumer<JsonNode> events;
    private final WebSocket socket;

    Orders(URI devTools, Consumer<JsonNode> events) {
        this.events = events;
        this.socket =
                HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(devTools, this).join();
    }

    /** Gives an order to a tab, or to the browser if the session is empty. */
    JsonNode give(String session, String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(number, answer);
        Map<String, Object> order =
                session.isEmpty()
                        ? Map.of("id", number, "method", method, "params", parameters)
                        : Map.of(
                                "id",
                                number,
                                "method",
                                method,
                                "params",
                                parameters,
                                "sessionId",
                                session);
        socket.sendText(JSON.valueToTree(order).toString(), true).join();
        JsonNode said = await(answer);
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.get("error"));
        }
        return said.path("result");
    }

    /** Waits for what an event brings. */
    static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        heard.append(text);
        if (last) {
            hear(heard.toString());
            heard.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(String message) {
        try {
            JsonNode said = JSON.readTree(message);
            if (said.has("id")) {
                open.remove(said.get("id").asInt()).complete(said);
            } else {
                events.accept(said);
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(message, broken);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
