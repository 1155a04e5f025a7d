package org.envoygraph.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A tab of a real browser: opens pages, acts on them, and hears what they ask for and complain of.
 */
final class Browser implements AutoCloseable {
    private static final int HEIGHT = 900;

    private final Chromium chromium;
    private final Orders orders;
    private final String session;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<String> loaded = new CompletableFuture<>();

    private Browser(Chromium chromium) {
        this.chromium = chromium;
        this.orders = new Orders(chromium.devTools(), this::hear);
        Map<String, String> empty = Map.of("url", "about:blank");
        String tab = orders.give("", "Target.createTarget", empty).get("targetId").asText();
        Map<String, Object> attach = Map.of("targetId", tab, "flatten", true);
        session = orders.give("", "Target.attachToTarget", attach).get("sessionId").asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            give(domain + ".enable", Map.of());
        }
    }

    /** Skips the calling test where there is no browser. */
    static Browser start(Path profile) throws IOException {
        return new Browser(Chromium.start(profile));
    }

    private JsonNode give(String method, Map<String, ?> parameters) {
        return orders.give(session, method, parameters);
    }

    private void hear(JsonNode event) {
        JsonNode told = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete("");
            case "Network.requestWillBeSent" -> requests.add(told.at("/request/url").asText());
            case "Runtime.exceptionThrown" ->
                    complaints.add(told.at("/exceptionDetails/exception/description").asText());
            case "Log.entryAdded" -> complain(told.path("entry"), "level", "text");
            case "Runtime.consoleAPICalled" -> complain(told, "type", "args");
            default -> {} // of the many other events nothing is wanted
        }
    }

    private void complain(JsonNode entry, String level, String text) {
        if (List.of("error", "warning", "assert").contains(entry.path(level).asText())) {
            complaints.add(entry.path(text).toString() + " " + entry.path("url").asText());
        }
    }

    /** Opens a page and waits until all of it has come. */
    void open(URI address) {
        leave(() -> give("Page.navigate", Map.of("url", address.toString())));
    }

    /** Does what leads to another page, and waits until all of that has come. */
    void leave(Runnable act) {
        loaded = new CompletableFuture<>();
        act.run();
        Orders.await(loaded);
    }

    /** The value of an expression in the page; a promise is waited for. */
    JsonNode value(String expression) {
        Map<String, Object> wanted =
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true);
        JsonNode answer = give("Runtime.evaluate", wanted);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    String text(String selector) {
        return value("document.querySelector('" + selector + "').innerText").asText();
    }

    void click(String selector) {
        value("document.querySelector('" + selector + "').click()");
    }

    /** Puts text into the field that has the focus, as a keyboard does. */
    void type(String text) {
        give("Input.insertText", Map.of("text", text));
    }

    void press(String key) {
        for (String half : List.of("rawKeyDown", "keyUp")) {
            give("Input.dispatchKeyEvent", Map.of("type", half, "key", key, "code", key));
        }
    }

    /** Waits until an expression is true in the page. */
    void until(String condition) {
        value(
                "new Promise(done => { const look = () => ("
                        + condition
                        + ") ? done(true)"
                        + " : setTimeout(look, 20); look(); })");
    }

    /** Waits until a page that has come as a whole holds something; others may come before it. */
    void untilThere(String selector) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Orders.PATIENCE);
        while (!isThere(selector)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no " + selector + " at " + address());
            }
        }
    }

    private boolean isThere(String selector) {
        String found = "!!document.querySelector('" + selector + "')";
        try {
            return value("document.readyState == 'complete' && " + found).asBoolean();
        } catch (IllegalStateException leftMeanwhile) {
            return false;
        }
    }

    URI address() {
        return URI.create(value("location.href").asText());
    }

    /** Shows pages light or dark, on a screen or on paper. */
    void media(String scheme, String medium) {
        Map<String, String> light = Map.of("name", "prefers-color-scheme", "value", scheme);
        give("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(light)));
    }

    /** Shows pages as wide as this many pixels. */
    void width(int pixels) {
        give(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The page as a PNG, in base 64. */
    String picture() {
        return give("Page.captureScreenshot", Map.of("format", "png")).get("data").asText();
    }

    /** All addresses asked for so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** All errors and warnings in the console of the browser so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        orders.close();
        chromium.close();
    }
}
