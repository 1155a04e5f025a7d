package org.envoygraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.bench.SoakBench.Pace;
import org.envoygraph.cli.EnvoyGraph;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server is read, changed, written to and backed up at the same time; the bench does it longer.
 */
class SoakBenchTest {
    private static final int SAMPLES = 3;
    private static final String NOBODY = "id/person/nobody-of-this-name";
    private static final Pace FAST =
            new Pace(
                    Duration.ofSeconds(1),
                    Duration.ofMillis(400),
                    Duration.ofMillis(500),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(2000));

    @TempDir private Path folder;

    @Test
    void allAnswersAreRightButThatAboutNobodyAndTheSamplesTellWhatWasDone()
            throws IOException, InterruptedException {
        Home home = Copied.to(folder);
        Problems problems = new Problems();
        new Build(home).store(problems);
        List<String> paths = new ArrayList<>(Mix.ofReaders());
        paths.add(NOBODY);
        List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Program program = Program.ofClass(EnvoyGraph.class, quick, folder);
        SoakBench bench = new SoakBench(home, program, paths, FAST);
        FinishedRounds samples = new FinishedRounds(folder.resolve("soak.tsv"), "short");

        bench.run(SAMPLES, samples);

        assertThat(problems.all()).isEmpty();
        assertThat(bench.wrong()).isNotEmpty().allMatch(it -> it.contains(NOBODY + ": 404"));
        for (String work : List.of("requests", "changes", "graphs", "backups")) {
            assertThat(bench.done(work)).as(work).isPositive();
        }
        assertThat(samples.count()).isGreaterThanOrEqualTo(SAMPLES);
        Map<String, Runs> runs = samples.runs();
        for (String figure : List.of("heap, MB", "disk, MB", "p99, ms", "wrong")) {
            assertThat(runs.get(figure).most()).as(figure).isPositive();
        }
    }
}
