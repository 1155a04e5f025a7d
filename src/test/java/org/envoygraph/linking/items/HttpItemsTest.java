package org.envoygraph.linking.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.envoygraph.linking.items.HttpItems.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpItemsTest {
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofMinutes(1);

    private ItemServer server;
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        server = new ItemServer();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.close();
    }

    private Optional<Item> ask() throws IOException {
        return ask(LONG);
    }

    private Optional<Item> ask(Duration answer) throws IOException {
        Patience patience = new Patience(answer, MILLISECOND, Duration.ofSeconds(5), 4);
        return new HttpItems(server.pattern(), "EnvoyGraph/test", patience).item("Q423");
    }

    private void fails(Duration answer, String why) {
        assertThatThrownBy(() -> ask(answer))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(server.address("/"))
                .hasMessageContaining(why);
    }

    private void fails(String why) {
        fails(LONG, why);
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        status(exchange, 303);
    }

    private void block() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anItemIsAskedForOnceAndTheProgramSaysItsName() throws IOException {
        server.gives("Q423", Written.item("Q423").label("en", "North Korea"));

        assertThat(ask().orElseThrow().labels()).containsEntry("en", "North Korea");
        assertThat(server.asked()).containsExactly("/entity/Q423.json EnvoyGraph/test");
    }

    @Test
    void whatIsNotThereIsNoItem() throws IOException {
        assertThat(ask()).isEmpty();
        server.does("Q423", exchange -> status(exchange, 410));
        assertThat(ask()).isEmpty();
    }

    @Test
    void aServerThatWantsFewerRequestsIsAskedAgainLater() throws IOException {
        for (int later : List.of(429, 503)) {
            AtomicInteger left = new AtomicInteger(2);
            String item = Written.item("Q423").json();
            server.does(
                    "Q423",
                    exchange -> {
                        if (left.getAndDecrement() > 0) {
                            exchange.getResponseHeaders().set("Retry-After", "0");
                            status(exchange, later);
                        } else {
                            ItemServer.send(exchange, 200, "application/json", item);
                        }
                    });

            assertThat(ask()).isPresent();
        }
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void aServerThatAlwaysWantsFewerIsLeftAlone() {
        server.does("Q423", exchange -> status(exchange, 429));

        fails("status 429, the server wants fewer requests; try again later");
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void aServerThatWantsALongPauseIsLeftAloneAtOnce() {
        server.does(
                "Q423",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    status(exchange, 503);
                });

        fails("status 503");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aServerThatFailsIsNotAskedAgain() {
        server.does("Q423", exchange -> status(exchange, 500));

        fails("status 500");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aServerThatNeverAnswersOrNeverEndsIsNotWaitedFor() {
        Duration little = Duration.ofMillis(300);
        server.does("Q423", exchange -> block());
        fails(little, "no answer in time");

        server.does(
                "Q423",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    out.write('{');
                    out.flush();
                    block();
                });
        fails(little, "no answer in time");
    }

    @Test
    void aPageForPeopleIsNoItem() {
        server.does(
                "Q423", e -> ItemServer.send(e, 200, "text/html; charset=utf-8", "<html></html>"));
        fails("answers with a page for people, not with data");

        server.does("Q423", e -> ItemServer.send(e, 200, "application/json", "<html></html>"));
        fails("is no JSON of an entity of Wikidata");
    }

    @Test
    void aHugeAnswerIsNotReadToItsEnd() {
        server.does(
                "Q423",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        byte[] blanks = " ".repeat(1 << 16).getBytes();
                        for (int i = 0; i < 1 << 14; i++) {
                            out.write(blanks); // a gigabyte, if anybody read it
                        }
                    }
                });

        fails("is larger than 16 MB");
    }

    @Test
    void aRedirectOnTheSameServerIsFollowed() throws IOException {
        String item = Written.item("Q423").json();
        server.does("Q423", exchange -> redirect(exchange, "/data/x"))
                .does("/data/x", e -> ItemServer.send(e, 200, "application/json", item));

        assertThat(ask()).isPresent();
    }

    @Test
    void aRedirectToAnotherServerIsNotFollowed() throws IOException {
        try (ItemServer other = new ItemServer()) {
            for (String to :
                    List.of(other.address("/x"), "file:///etc/passwd", "https://127.0.0.1/")) {
                server.does("Q423", exchange -> redirect(exchange, to));

                fails("leads to another server");
            }
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void redirectsWithoutAnEndAreLeft() {
        server.does("Q423", exchange -> redirect(exchange, "/entity/Q423.json"));

        fails("leads from one address to the next without an end");
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void anItemThatWasMergedAnswersUnderItsNewId() throws IOException {
        server.gives("Q423", Written.item("Q884"));

        assertThat(ask().orElseThrow().redirectedFrom()).contains("Q423");
    }

    @Test
    void turtleIsReadAsWhatItIs() throws IOException {
        String turtle =
                "<http://www.wikidata.org/entity/Q423>"
                        + " <http://www.w3.org/2000/01/rdf-schema#label> \"북한\"@ko .";
        server.does("Q423", e -> ItemServer.send(e, 200, "text/turtle; charset=utf-8", turtle));

        assertThat(ask().orElseThrow().labels()).containsEntry("ko", "북한");
    }

    @Test
    void nobodyAtTheAddressIsSaid() {
        server.close();

        fails("nobody answers");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (String wrong : List.of("http://x/Q1", "http:///{id}", "http://a b/{id}")) {
            assertThatThrownBy(() -> ItemSource.of(wrong, "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
