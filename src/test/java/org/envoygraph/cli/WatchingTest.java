package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.envoygraph.Build;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a curator reads on the terminal of a server that watches the files. */
class WatchingTest {
    private static final String KH = "articles/kh-2022-12-09.yaml";

    @TempDir private Path folder;

    /** Each line is waited for; where it never comes, time runs out. */
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void itTellsWhatWasTakenOverAndWhatWasNot() throws IOException, InterruptedException {
        Home home = Copied.to(folder);
        Problems problems = new Problems();
        new Build(home).store(problems);
        assertThat(problems.all()).isEmpty();
        Path article = home.data().resolve(KH);
        try (Child server = Child.begin(home.folder(), "serve", "--port", "0", "--watch")) {
            server.line("Ctrl-C");
            save(article, "The two envoys conferred", "The two envoys spoke");
            assertThat(server.line("Took over")).isEqualTo("Took over article/kh-2022-12-09.");

            save(article, "mode: video", "mode: vidoe");
            assertThat(server.line("data/")).contains("'vidoe' is no mode; did you mean 'video'?");
            server.line("1 problem; the graph stays as it was");

            save(article, "mode: vidoe", "mode: video");
            server.line("The graph is up to date.");
            server.kill();
        }
    }

    /** As an editor does: the file is there whole, as it was or as it is. */
    private void save(Path file, String words, String others) throws IOException {
        Path next = Files.copy(file, folder.resolve("next"), StandardCopyOption.REPLACE_EXISTING);
        Copied.change(next, words, others);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
