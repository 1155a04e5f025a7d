package org.envoygraph.linking.client;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A service that a test tells what to answer, and the client that asks it for Sung Kim. */
abstract class AskedService {
    static final Question KIM = new Question("Sung Kim", Optional.empty(), 5);
    static final String FINE =
            "{\"q0\": {\"result\": [" + FakeService.human("Q1", "Sung Kim", "") + "]}}";

    final List<Duration> pauses = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    FakeService fake;

    @BeforeEach
    void start() throws IOException {
        fake = FakeService.start();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    Service service(Duration timeout) throws IOException {
        return Service.at(fake.url(), new Settings(timeout, 10, Optional.empty(), pauses::add));
    }

    List<Found> ask() throws IOException {
        return service(Duration.ofSeconds(20)).ask(List.of(KIM), notes::add).get(KIM);
    }

    /** Opens the service, then lets it do something else. */
    Asking opened() throws IOException {
        Service open = service(Duration.ofSeconds(20));
        return () -> open.ask(List.of(KIM), notes::add).get(KIM);
    }

    @FunctionalInterface
    interface Asking {
        List<Found> now() throws IOException;
    }
}
