package org.envoygraph.linking.items;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Items over HTTP, politely: one at a time, and slower when the server asks for it. */
final class HttpItems implements ItemSource {
    private static final String ID = "{id}";
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> LATER = Set.of(429, 503);

    /**
     * How long to wait for a server.
     *
     * @param answer for a whole answer
     * @param pause before the second try; each further pause is twice as long
     * @param most the longest pause that a server may ask for
     * @param tries how often an item is asked for
     */
    record Patience(Duration answer, Duration pause, Duration most, int tries) {
        static final Patience USUAL =
                new Patience(
                        Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(1), 4);
    }

    private final String pattern;
    private final String userAgent;
    private final Patience patience;
    private final HttpClient http;

    HttpItems(String pattern, String userAgent, Patience patience) {
        if (!pattern.contains(ID)) {
            throw new IllegalArgumentException(
                    "'" + pattern + "' has no {id} where the item's id belongs");
        }
        URI example = URI.create(pattern.replace(ID, "Q1"));
        if (example.getHost() == null || example.getUserInfo() != null) {
            throw new IllegalArgumentException("'" + pattern + "' is no address of a server");
        }
        this.pattern = pattern;
        this.userAgent = userAgent;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(patience.answer())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public String where(String id) {
        return pattern.replace(ID, id);
    }

    @Override
    public String origin(String id) {
        return where(id);
    }

    @Override
    public Optional<Item> item(String id) throws IOException {
        URI address = URI.create(where(id));
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = patiently(address);
            if (GONE.contains(answer.statusCode())) {
                return Optional.empty();
            }
            if (answer.statusCode() == 200) {
                return read(id, answer, address);
            }
            if (!REDIRECTS.contains(answer.statusCode())) {
                throw new IOException(address + ": status " + answer.statusCode());
            }
            address = next(address, answer);
        }
        throw new IOException(where(id) + ": leads from one address to the next without an end");
    }

    private Optional<Item> read(String id, HttpResponse<byte[]> answer, URI address)
            throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw new IOException(address + ": answers with a page for people, not with data");
        }
        boolean turtle = type.contains("turtle") || address.getPath().endsWith(".ttl");
        return ItemDocument.read(id, answer.body(), turtle, address.toString());
    }

    private static URI next(URI address, HttpResponse<byte[]> answer) throws IOException {
        String location = answer.headers().firstValue("Location").orElse("");
        URI next;
        try {
            next = address.resolve(location);
        } catch (IllegalArgumentException noAddress) {
            throw new IOException(address + ": leads to '" + location + "', no address", noAddress);
        }
        if (!server(next).equals(server(address))) {
            throw new IOException(
                    address + ": leads to another server, " + next + ", which is not asked");
        }
        return next;
    }

    private static String server(URI address) {
        return (address.getScheme() + "://" + address.getHost() + ":" + address.getPort())
                .toLowerCase(Locale.ROOT);
    }

    private HttpResponse<byte[]> patiently(URI address) throws IOException {
        Duration pause = patience.pause();
        for (int tries = 1; ; tries++) {
            HttpResponse<byte[]> answer = once(address);
            if (!LATER.contains(answer.statusCode())) {
                return answer;
            }
            Duration asked = retryAfter(answer).orElse(pause);
            if (tries == patience.tries() || asked.compareTo(patience.most()) > 0) {
                throw new IOException(
                        address
                                + ": status "
                                + answer.statusCode()
                                + ", the server wants fewer requests; try again later");
            }
            sleep(asked, address);
            pause = pause.multipliedBy(2);
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static void sleep(Duration pause, URI address) throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            throw interrupted(address);
        }
    }

    private static IOException interrupted(URI address) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException(address + ": interrupted");
    }

    private HttpResponse<byte[]> once(URI address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("User-Agent", userAgent)
                        .header("Accept", "application/json, text/turtle")
                        .GET()
                        .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, info -> new BoundedBody(ItemDocument.MOST_BYTES));
        try {
            return answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException(address + ": no answer in time; try again later", late);
        } catch (InterruptedException stopped) {
            throw interrupted(address);
        } catch (ExecutionException failed) {
            throw failure(address, failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static IOException failure(URI address, Throwable cause) {
        for (Throwable why = cause; why != null; why = why.getCause()) {
            if (why instanceof ConnectException) {
                return new IOException(address + ": nobody answers; is the network there?", cause);
            }
            if (why instanceof BoundedBody.TooLarge) {
                return ItemDocument.tooLarge(address.toString());
            }
        }
        return new IOException(address + ": " + cause, cause);
    }
}
