package org.envoygraph.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.envoygraph.web.api.RequestNotes;

/** Looks back at each request when it is answered, those too that Jetty refuses by itself. */
final class Observation implements RequestLog {
    private static final Pattern STORED = Pattern.compile("/api/queries/([a-z0-9-]{1,60})");
    private static final int DIGITS = 12;

    private final List<Consumer<Exchange>> listeners = new CopyOnWriteArrayList<>();

    void add(Consumer<Exchange> listener) {
        listeners.add(listener);
    }

    @Override
    public void log(Request request, Response response) {
        Exchange exchange = exchange(request, response);
        listeners.forEach(listener -> listener.accept(exchange));
    }

    private static Exchange exchange(Request request, Response response) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
        Optional<String> text = RequestNotes.query(request);
        Matcher stored = STORED.matcher(path);
        Optional<String> query =
                stored.matches() ? Optional.of(stored.group(1)) : text.map(Observation::digest);
        return new Exchange(
                request.getMethod(),
                path,
                response.getStatus(),
                query,
                text,
                rows(response),
                Response.getContentBytesWritten(response),
                TimeUnit.NANOSECONDS.toMillis(nanos),
                RequestNotes.user(request));
    }

    private static OptionalLong rows(Response response) {
        long known = response.getHeaders().getLongField("X-Total-Count");
        return known < 0 ? OptionalLong.empty() : OptionalLong.of(known);
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
