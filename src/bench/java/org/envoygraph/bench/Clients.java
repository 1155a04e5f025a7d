package org.envoygraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * So many clients, each of whom asks one question after the other and waits for no other client.
 */
final class Clients implements AutoCloseable {
    private static final double NANOS_IN_MILLI = 1e6;
    private static final int BUSY = 503;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int count;
    private final ExecutorService threads;

    Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /**
     * Asks; each client begins at another question.
     *
     * @param each how many questions a client asks
     */
    Answers ask(List<URI> questions, int each) throws InterruptedException, IOException {
        Answers answers = new Answers();
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = i;
            all.add(() -> one(questions, first, each, answers));
        }
        long start = System.nanoTime();
        for (Future<Void> asked : threads.invokeAll(all)) {
            try {
                asked.get();
            } catch (ExecutionException failed) {
                throw new IOException(failed.getCause());
            }
        }
        answers.lasted((System.nanoTime() - start) / NANOS_IN_MILLI / 1000);
        return answers;
    }

    private Void one(List<URI> questions, int first, int each, Answers answers)
            throws InterruptedException {
        for (int i = 0; i < each; i++) {
            URI question = questions.get((first + i) % questions.size());
            long start = System.nanoTime();
            String kind = kind(question);
            answers.add(kind, (System.nanoTime() - start) / NANOS_IN_MILLI);
        }
        return null;
    }

    private static HttpRequest request(URI question) {
        return HttpRequest.newBuilder(question).timeout(Program.PATIENCE).build();
    }

    private String kind(URI question) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request(question), BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            boolean later = answer.headers().firstValue("Retry-After").isPresent();
            return status == BUSY && later ? Answers.LATER : Integer.toString(status);
        } catch (IOException broken) {
            return broken.toString(); // which is an answer of its own kind
        }
    }

    /** What one client gets. */
    String get(URI question) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(question), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(question + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
