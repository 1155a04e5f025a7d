package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.envoygraph.queries.RefusedParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients at once get an answer or are told to come later; how soon, the bench measures. */
class ClientsBenchTest {
    private static final int CLIENTS = 8;
    private static final int EACH = 2;
    private static final List<String> QUICK_TO_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir private static Path folder;
    private static ComparedServers servers;
    private static Clients clients;

    private final List<Map<String, Answers>> rounds = new ArrayList<>();

    @BeforeAll
    static void aStore() throws IOException, RefusedParameters {
        servers = ComparedServers.in(folder, QUICK_TO_START);
        clients = new Clients(CLIENTS);
    }

    @AfterAll
    static void end() {
        clients.close();
    }

    @Test
    void fewerClientsThanPlacesGetNothingButAnswersWithTheRowsOfAStockFuseki()
            throws IOException, InterruptedException {
        new ClientsBench(servers, clients, EACH).besideStock(0, 1, rounds::add);

        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0)).hasSize(3);
        assertThat(rounds.get(0).values())
                .allSatisfy(
                        answers -> {
                            assertThat(answers.count(Answers.GOOD)).isEqualTo(CLIENTS * EACH);
                            assertThat(answers.otherThan(Answers.GOOD)).isZero();
                        });
    }

    @Test
    void whoFindsNoPlaceIsToldToComeLaterAndNothingElse() throws IOException, InterruptedException {
        new ClientsBench(servers, clients, EACH).capped(1, 1, rounds::add);

        Answers answers = rounds.get(0).values().iterator().next();
        assertThat(answers.count(Answers.GOOD)).isPositive();
        assertThat(answers.count(Answers.LATER)).isPositive();
        assertThat(answers.otherThan(Answers.GOOD, Answers.LATER)).as("%s", answers).isZero();
    }
}
