package org.envoygraph.linking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that is away, slow, busy, broken or elsewhere. */
class ServiceAwayTest extends AskedService {
    @Test
    void nobodyThereIsSaidWithTheAddress() throws IOException {
        URI nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/en/api");
        }
        Settings settings = new Settings(Duration.ofSeconds(20), 10, Optional.empty(), pauses::add);

        assertThatThrownBy(() -> Service.at(nobody, settings))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        nobody
                                + ": nobody answers (tried 4 times); is the address right, and is"
                                + " there a network?");
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aSlowAnswerIsGivenUp() {
        for (int i = 0; i < Retries.TRIES; i++) {
            fake.next(fake::hang);
        }

        assertThatThrownBy(() -> service(Duration.ofMillis(100)))
                .hasMessage(fake.url() + ": no answer within 0.1 s (tried 4 times)");
    }

    @Test
    void anAnswerThatBeginsAndNeverEndsIsGivenUp() {
        for (int i = 0; i < Retries.TRIES; i++) {
            fake.next(
                    exchange -> {
                        exchange.sendResponseHeaders(200, 100);
                        exchange.getResponseBody().write('{');
                        exchange.getResponseBody().flush();
                        fake.hang(exchange);
                    });
        }

        assertThatThrownBy(() -> service(Duration.ofMillis(200)))
                .hasMessageContaining("no answer within 0.2 s");
    }

    @Test
    void aBusyServiceIsLeftAloneAsLongAsItAsks() throws IOException {
        Asking asking = opened();
        fake.next(429, "text/plain", "slow down", "Retry-After", "7").nextJson(FINE);

        assertThat(asking.now()).extracting(Found::id).containsExactly("Q1");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aDateToComeBackIsHeldAgainstTheAnswersOwn() throws IOException {
        Asking asking = opened();
        fake.next(
                        exchange -> {
                            // the server of the JDK writes the time into Date
                            exchange.getResponseHeaders()
                                    .set("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT");
                            exchange.sendResponseHeaders(503, -1);
                        })
                .nextJson(FINE);

        assertThat(asking.now()).hasSize(1);
        assertThat(pauses).containsExactly(Duration.ZERO);
    }

    @Test
    void aServiceThatAsksForAnHourIsNotAwaited() throws IOException {
        Asking asking = opened();
        fake.next(429, "text/plain", "", "Retry-After", "3600");

        assertThatThrownBy(asking::now)
                .hasMessageContaining("asks to be left alone for 3600 seconds");
        assertThat(pauses).isEmpty();
    }

    @Test
    void whatBreaksOnceIsTriedAgain() throws IOException {
        Asking asking = opened();
        fake.next(500, "text/plain", "oops").next(exchange -> exchange.close()).nextJson(FINE);

        assertThat(asking.now()).hasSize(1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | 4 | status 429 (tried 4 times): it is asked too much",
                "503 | 4 | status 503 (tried 4 times): it is out of order",
                "404 | 1 | status 404: there is no reconciliation service",
                "403 | 1 | status 403: it lets only known users in",
                "400 | 1 | status 400: it does not take the question"
            })
    void aStatusIsSaidInPlainWords(int status, int tries, String words) throws IOException {
        Asking asking = opened();
        for (int i = 0; i < tries; i++) {
            fake.next(status, "text/plain", "");
        }

        assertThatThrownBy(asking::now).hasMessageStartingWith(fake.url() + ": " + words);
        assertThat(pauses).hasSize(tries - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=utf-8", "application/json"})
    void aPageIsNoService(String type) {
        fake.next(200, type, "<!DOCTYPE html><title>Welcome</title>");

        assertThatThrownBy(this::ask)
                .hasMessage(
                        fake.url()
                                + ": gives a page (HTML), not JSON; is this the address of a"
                                + " reconciliation service?");
    }

    @Test
    void aHugeAnswerIsNotRead() throws IOException {
        Asking asking = opened();
        fake.nextJson("[\"" + "a".repeat(Web.MOST_BYTES) + "\"]");

        assertThatThrownBy(asking::now).hasMessage(fake.url() + ": the answer is larger than 4 MB");
        assertThat(pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost.example/en/api", "https://127.0.0.1/", "file:///x"})
    void whoLeadsElsewhereIsNotFollowed(String elsewhere) {
        fake.next(302, "text/plain", "", "Location", elsewhere);

        assertThatThrownBy(this::ask)
                .hasMessageContaining("leads on to '" + elsewhere + "', which is another place");
    }

    @Test
    void aMoveWithinTheHostIsFollowedAndALoopIsNot() throws IOException {
        fake.next(301, "text/plain", "", "Location", "/moved");
        assertThat(service(Duration.ofSeconds(20)).isOfWikidata()).isTrue();

        for (int i = 0; i < 9; i++) {
            fake.next(308, "text/plain", "", "Location", "/again");
        }
        assertThatThrownBy(this::ask).hasMessageContaining("leads on and on");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsRefused() {
        Settings any = new Settings(Duration.ofSeconds(1), 1, Optional.empty(), pauses::add);

        for (String wrong : List.of("file:///tmp", "ftp://example.org/", "http:x", "/api")) {
            assertThatThrownBy(() -> Service.at(URI.create(wrong), any))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + wrong + "' is no address of a service");
        }
    }
}
