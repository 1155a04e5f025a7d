package org.envoygraph.linking.client;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** When a service is asked again, and after how long. */
final class Retries {
    /** The first try and three more. */
    static final int TRIES = 4;

    /** Whoever asks for more is told of it instead. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

    private Retries() {}

    static boolean mayPass(int status) {
        return PASSING.contains(status);
    }

    /** One second, then twice as long each time. */
    static Duration usual(int tried) {
        return Duration.ofSeconds(1L << (tried - 1));
    }

    /**
     * What {@code Retry-After} asks for, in seconds or as a date. The date is held against the
     * answer's own, since our clock may be another.
     */
    static Optional<Duration> asked(HttpHeaders headers) {
        Optional<String> after = headers.firstValue("Retry-After").map(String::strip);
        if (after.filter(value -> value.matches("\\d{1,9}")).isPresent()) {
            return after.map(value -> Duration.ofSeconds(Long.parseLong(value)));
        }
        Optional<ZonedDateTime> until = after.flatMap(Retries::date);
        Optional<ZonedDateTime> now = headers.firstValue("Date").flatMap(Retries::date);
        return until.flatMap(end -> now.map(begin -> Duration.between(begin, end)))
                .map(time -> time.isNegative() ? Duration.ZERO : time);
    }

    private static Optional<ZonedDateTime> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
