package org.envoygraph.linking.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.envoygraph.facts.OneLine;

/** Sends requests and brings answers, with patience and within limits. */
final class Web {
    static final int MOST_BYTES = 4_000_000;

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** For what can be done without. */
    private static final Duration SHORT = Duration.ofSeconds(15);

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Web(Settings settings) {
        this.settings = settings;
    }

    /**
     * The JSON at an address, sent a form if there is one.
     *
     * @throws IOException if it does not come within a few tries, naming the address
     */
    Json.Part json(URI address, Optional<String> form) throws IOException {
        return read(address, patiently(address, form));
    }

    /**
     * The same, tried once and for a short time.
     *
     * @throws IOException if it does not come, naming the address
     */
    Json.Part jsonOrNothing(URI address, String form) throws IOException {
        Duration time = SHORT.compareTo(settings.timeout()) < 0 ? SHORT : settings.timeout();
        HttpResponse<byte[]> answer;
        try {
            answer = followed(address, Optional.of(form), time);
        } catch (Refused | InterruptedIOException end) {
            throw end;
        } catch (Late late) {
            throw new IOException(address + ": no answer within " + seconds(time) + " s", late);
        } catch (IOException broken) {
            throw new IOException(address + ": the connection broke", broken);
        }
        if (answer.statusCode() != 200) {
            throw new Refused(address + ": status " + answer.statusCode());
        }
        return read(address, answer);
    }

    private static Json.Part read(URI address, HttpResponse<byte[]> answer) throws IOException {
        boolean page =
                answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                        || answer.body().length > 0 && answer.body()[0] == '<';
        if (page) {
            throw new IOException(
                    address
                            + ": gives a page (HTML), not JSON; is this the address of a"
                            + " reconciliation service?");
        }
        try {
            return Json.read(answer.body());
        } catch (NotAsAgreed wrong) {
            throw new IOException(address + ": " + OneLine.of(wrong.getMessage()), wrong);
        }
    }

    private HttpResponse<byte[]> patiently(URI address, Optional<String> form) throws IOException {
        for (int tried = 1; ; tried++) {
            boolean last = tried == Retries.TRIES;
            Duration pause = Retries.usual(tried);
            try {
                HttpResponse<byte[]> answer = followed(address, form, settings.timeout());
                if (answer.statusCode() == 200) {
                    return answer;
                }
                if (last || !Retries.mayPass(answer.statusCode())) {
                    throw new Refused(Refused.words(address, answer.statusCode(), tried));
                }
                pause = Retries.asked(answer.headers()).orElse(pause);
            } catch (Refused | InterruptedIOException end) {
                throw end;
            } catch (IOException broken) {
                if (last) {
                    throw new IOException(address + ": " + words(broken, tried), broken);
                }
            }
            await(address, pause);
        }
    }

    private String words(IOException broken, int tried) {
        String times = " (tried " + tried + " times)";
        if (broken instanceof Late) {
            return "no answer within " + seconds(settings.timeout()) + " s" + times;
        }
        if (broken instanceof ConnectException) {
            return "nobody answers" + times + "; is the address right, and is there a network?";
        }
        String message = broken.getMessage() == null ? broken.toString() : broken.getMessage();
        return "the connection broke" + times + ": " + OneLine.of(message);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private void await(URI address, Duration pause) throws IOException {
        if (pause.compareTo(Retries.LONGEST) > 0) {
            throw new Refused(
                    address
                            + ": asks to be left alone for "
                            + pause.toSeconds()
                            + " seconds; try again after that, or ask less at once");
        }
        try {
            settings.pause().last(pause);
        } catch (InterruptedException stopped) {
            throw interrupted(address);
        }
    }

    private static IOException interrupted(URI address) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException(address + ": interrupted");
    }

    private HttpResponse<byte[]> followed(URI address, Optional<String> form, Duration time)
            throws IOException {
        URI at = address;
        Optional<String> body = form;
        for (int hops = 0; ; hops++) {
            HttpResponse<byte[]> answer = once(at, body, time);
            if (!Redirects.is(answer.statusCode())) {
                return answer;
            }
            at = Redirects.next(at, answer.headers(), hops);
            body = answer.statusCode() == 303 ? Optional.empty() : body;
        }
    }

    private HttpResponse<byte[]> once(URI address, Optional<String> form, Duration time)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .header("Accept", "application/json")
                        .header("User-Agent", "envoygraph (reconciliation client)");
        form.ifPresent(
                fields ->
                        request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields)));
        CompletableFuture<HttpResponse<byte[]>> sent =
                http.sendAsync(request.build(), about -> new Bounded(MOST_BYTES));
        try {
            return sent.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Late();
        } catch (InterruptedException stopped) {
            throw interrupted(address);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Bounded.TooLarge large) {
                throw new Refused(address + ": " + large.getMessage());
            }
            throw failed.getCause() instanceof IOException broken
                    ? broken
                    : new IOException(failed.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private static final class Late extends IOException {
        private static final long serialVersionUID = 1;
    }
}
