package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Who reads again and again, and half the time says which answer is known already. */
final class Readers {
    private static final double NANOS_IN_MILLI = 1e6;
    private static final int GOOD = 200;
    private static final int AS_KNOWN = 304;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final List<String> paths;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final AtomicReference<Answers> answers = new AtomicReference<>(new Answers());

    Readers(URI server, List<String> paths) {
        this.server = server;
        this.paths = paths;
    }

    /**
     * Asks for what comes next. May be called from several threads.
     *
     * @throws IOException if the answer is a wrong one
     */
    void next() throws IOException, InterruptedException {
        int now = turn.getAndIncrement();
        String path = paths.get(now % paths.size());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(Program.PATIENCE);
        if (now / paths.size() % 2 == 1 && tags.containsKey(path)) {
            request.header("If-None-Match", tags.get(path));
        }
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        double took = (System.nanoTime() - start) / NANOS_IN_MILLI;
        int status = answer.statusCode();
        answers.get().add(Integer.toString(status), took);
        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
        if (status != AS_KNOWN && (status != GOOD || answer.body().isEmpty())) {
            throw new IOException(path + ": " + status);
        }
    }

    /** What came back since this was last asked. */
    Answers sinceLast() {
        return answers.getAndSet(new Answers());
    }
}
