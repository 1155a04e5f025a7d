package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Shelf;
import org.envoygraph.web.Limits.QueryTime;
import org.envoygraph.web.OtherLimits;
import org.envoygraph.web.Server;
import org.envoygraph.web.Terms;
import org.envoygraph.web.api.Offered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health is answered while questions explode; how soon, the bench measures. */
class ExplosionBenchTest {
    private static final int QUERIES = 20;
    private static final int PLACES = 4;
    private static final long SEED = 3;

    @TempDir private Path folder;

    @Test
    void healthIsAnsweredWhileQuestionsExplodeAndEachOfTheseGetsAnAnswer()
            throws IOException, InterruptedException {
        Home home = Copied.to(folder);
        Problems problems = new Problems();
        new Build(home).store(problems);
        try (Server server = Server.open(home.config(), terms())) {
            server.listen(Offered.of(home.folder(), Shelf.read(home.queries(), problems)), 0);
            var burst = new ExplosionBench(server.url()).burst(QUERIES, new Random(SEED));

            assertThat(burst.health()).isNotEmpty();
            assertThat(burst.failed()).isZero();
            assertThat(burst.statuses().values().stream().mapToInt(it -> it).sum())
                    .isEqualTo(QUERIES);
            assertThat(burst.statuses().keySet()).anyMatch(it -> it.endsWith(" 503"));
        }
        assertThat(problems.all()).isEmpty();
    }

    private static Terms terms() {
        Duration second = Duration.ofSeconds(1);
        return Terms.of("127.0.0.1")
                .with(OtherLimits.queries(new QueryTime(second, second), PLACES, 0));
    }
}
