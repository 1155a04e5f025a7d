package org.envoygraph.linking.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service of Wikidata's shape on this machine, which a test may make misbehave. */
public final class FakeService implements AutoCloseable {
    public static final String MANIFEST =
            """
            {"versions": ["0.1", "0.2"], "name": "Fake",
             "identifierSpace": "http://www.wikidata.org/entity/",
             "schemaSpace": "http://www.wikidata.org/prop/direct/"}
            """;

    /** What a test has it do, once. */
    interface Deed {
        void done(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, String> items = new HashMap<>();
    private final Queue<Deed> deeds = new ArrayDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> forms = new CopyOnWriteArrayList<>();
    private final List<String> extended = new CopyOnWriteArrayList<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private Deed extending = this::extend;
    private String manifest = MANIFEST;

    private FakeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public static FakeService start() throws IOException {
        return new FakeService();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/en/api");
    }

    /** All names that were asked for. */
    public List<String> asked() {
        return asked;
    }

    /** The queries of each request, as JSON. */
    public List<String> forms() {
        return forms;
    }

    public FakeService manifest(String json) {
        manifest = json;
        return this;
    }

    /** Has it know items of a name, in JSON. */
    public FakeService knows(String name, String... found) {
        items.put(name, String.join(",", found));
        return this;
    }

    /** Has it offer data extension, and tell a row of an item. */
    FakeService tells(String item, String row) {
        manifest = MANIFEST.replace("\"name\"", "\"extend\": {}, \"name\"");
        rows.put(item, row);
        return this;
    }

    /** Has it do something else where it is asked to extend. */
    FakeService extending(Deed deed) {
        extending = deed;
        return this;
    }

    /** What it was asked to extend, as JSON. */
    List<String> extended() {
        return extended;
    }

    private void extend(HttpExchange exchange) throws IOException {
        List<String> all = new ArrayList<>();
        rows.forEach((item, row) -> all.add("\"" + item + "\": " + row));
        sendJson(exchange, "{\"meta\": [], \"rows\": {" + String.join(", ", all) + "}}");
    }

    static void sendJson(HttpExchange exchange, String json) throws IOException {
        send(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** An item of humans. */
    public static String human(String id, String name, String description) {
        return item(id, name, description, "Q5", "human");
    }

    public static String item(
            String id, String name, String description, String type, String typeName) {
        return """
               {"id": "%s", "name": "%s", "description": "%s", "score": 90, "match": false,
                "type": [{"id": "%s", "name": "%s"}]}"""
                .formatted(id, name, description, type, typeName);
    }

    synchronized FakeService next(Deed deed) {
        deeds.add(deed);
        return this;
    }

    FakeService next(int status, String type, String body, String... headers) {
        return next(
                exchange -> {
                    for (int i = 0; i < headers.length; i += 2) {
                        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
                    }
                    send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
                });
    }

    FakeService nextJson(String body) {
        return next(200, "application/json", body);
    }

    /** Never answers, while the service is there. */
    void hang(HttpExchange exchange) {
        try {
            closed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private synchronized Deed taken() {
        return deeds.isEmpty() ? this::answer : deeds.remove();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            taken().done(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, "application/json", manifest.getBytes(StandardCharsets.UTF_8));
            return;
        }
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (form.startsWith("extend=")) {
            extended.add(URLDecoder.decode(form.substring(7), StandardCharsets.UTF_8));
            extending.done(exchange);
            return;
        }
        String queries =
                URLDecoder.decode(form.substring("queries=".length()), StandardCharsets.UTF_8);
        forms.add(queries);
        Json.Part read = Json.read(queries.getBytes(StandardCharsets.UTF_8));
        Map<String, String> answers = new LinkedHashMap<>();
        for (Object key : read.object().keySet()) {
            String name = read.get(key.toString()).textOf("query");
            asked.add(name);
            String found = items.getOrDefault(name, "");
            answers.put(key.toString(), "{\"result\": [" + found + "]}");
        }
        StringBuilder json = new StringBuilder("{\"of-nobody\": {\"result\": []}");
        answers.forEach((key, value) -> json.append(", \"" + key + "\": " + value));
        byte[] body = json.append("}").toString().getBytes(StandardCharsets.UTF_8);
        send(exchange, 200, "application/json", body);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
