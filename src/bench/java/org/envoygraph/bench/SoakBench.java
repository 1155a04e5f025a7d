package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.envoygraph.Copied;
import org.envoygraph.Home;

/**
 * A server that is read, changed, written to and backed up for a long time, and what it takes
 * meanwhile. Arguments: minutes (60). Samples are lines of {@code work/bench/soak.tsv} under the
 * time at which the server was started.
 */
public final class SoakBench {
    private static final int READERS = 4;
    private static final int OTHERS = 4;
    private static final int LAST_WAIT = 2; // minutes for what is under way at the end

    private final Home home;
    private final Program program;
    private final List<String> paths;
    private final Pace pace;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final Map<String, Integer> told = new HashMap<>();

    /**
     * How often what is done.
     *
     * @param read from one question of a reader to the same reader's next
     */
    record Pace(Duration sample, Duration read, Duration change, Duration write, Duration backup) {}

    private static final Pace USUAL =
            new Pace(
                    Duration.ofMinutes(1),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(5));

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * @param home of a project of its own
     * @param program which is told to serve it
     * @param paths for readers, in turn
     */
    SoakBench(Home home, Program program, List<String> paths, Pace pace) {
        this.home = home;
        this.program = program;
        this.paths = paths;
        this.pace = pace;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "soak");
        Home home = Copied.to(folder);
        SoakBench bench = new SoakBench(home, Program.launched(folder), Mix.ofReaders(), USUAL);
        FinishedRounds samples =
                new FinishedRounds(Path.of("work/bench/soak.tsv"), Instant.now().toString());
        bench.run(minutes, samples);
        Flatness.print(samples.runs());
        System.out.println("wrong: " + bench.wrong().size());
        bench.wrong().stream().limit(20).forEach(System.out::println);
    }

    /** Serves until so many samples are taken, and ends the server. */
    void run(int samples, FinishedRounds to) throws IOException, InterruptedException {
        SoakingCurator.enter(home);
        List<String> words = List.of("serve", "--writable", "--watch", "--port", "0", "--home");
        List<String> all = new ArrayList<>(words);
        all.add(home.folder().toString());
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(READERS + OTHERS);
        try (ServerProcess server = ServerProcess.begin(program, all.toArray(String[]::new))) {
            Readers readers = new Readers(server.url(), paths);
            for (int reader = 0; reader < READERS; reader++) {
                every(pace.read(), clock, "requests", readers::next);
            }
            SoakingCurator curator = new SoakingCurator(server.url(), home);
            every(pace.change(), clock, "changes", curator::change);
            every(pace.write(), clock, "graphs", curator::write);
            every(pace.backup(), clock, "backups", this::backup);
            Vitals vitals = new Vitals(server.pid(), server.url(), home.folder().resolve("work"));
            CountDownLatch left = new CountDownLatch(samples);
            Work sample = () -> to.add(sample(vitals, readers));
            every(pace.sample(), clock, "samples", counted(sample, left));
            long longest = 2 * samples * pace.sample().plus(Program.PATIENCE).toMillis();
            if (!left.await(longest, TimeUnit.MILLISECONDS)) {
                wrong.add("samples: " + left.getCount() + " are missing");
            }
            clock.shutdown();
            clock.awaitTermination(LAST_WAIT, TimeUnit.MINUTES);
        } finally {
            clock.shutdownNow();
        }
    }

    private static Work counted(Work sample, CountDownLatch left) {
        return () -> {
            try {
                sample.run();
            } finally {
                left.countDown();
            }
        };
    }

    /** What fails counts as wrong, and the next time it is tried again. */
    private void every(Duration pause, ScheduledExecutorService clock, String what, Work work) {
        Runnable once =
                () -> {
                    try {
                        work.run();
                        done.merge(what, 1, Integer::sum);
                    } catch (IOException | RuntimeException failed) {
                        wrong.add(Instant.now() + " " + what + ": " + failed);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                };
        long millis = pause.toMillis();
        clock.scheduleAtFixedRate(once, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void backup() throws IOException {
        Path file = home.backups().resolve("soak.nq.gz");
        program.run("backup", file.toString(), "--home", home.folder().toString());
        Files.delete(file);
    }

    private Map<String, Double> sample(Vitals vitals, Readers readers)
            throws IOException, InterruptedException {
        Map<String, Double> sample = vitals.read();
        Answers answers = readers.sinceLast();
        if (!answers.isEmpty()) { // as when the first answer is still awaited
            sample.put("p50, ms", answers.quantile(0.5));
            sample.put("p99, ms", answers.quantile(0.99));
        }
        for (String what : List.of("requests", "changes", "graphs", "backups")) {
            int now = done(what);
            Integer before = told.put(what, now);
            sample.put(what, (double) now - (before == null ? 0 : before));
        }
        sample.put("wrong", (double) wrong.size());
        return sample;
    }

    /** How often a thing of a sample was done and was right, until now. */
    int done(String what) {
        return done.getOrDefault(what, 0);
    }

    /** What was not as it should be, in words. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
