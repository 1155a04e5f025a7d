package org.envoygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts are the same bytes: whoever exports them, where, and in whatever order. */
class SameBytesTest {
    private static final Path EXPECTED = Shipped.dump();

    @TempDir private Path folder;

    private static void export(Home home, Path to) throws IOException {
        Problems problems = new Problems();
        Build build = new Build(home);
        Facts facts = build.facts(problems);
        assertThat(problems.all()).isEmpty();
        build.dump(facts, to);
    }

    private static void isSame(Path dump) throws IOException {
        List<Path> files;
        try (var all = Files.walk(EXPECTED)) {
            files = all.filter(Files::isRegularFile).map(EXPECTED::relativize).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            long other = Files.mismatch(dump.resolve(file), EXPECTED.resolve(file));
            assertThat(other).as("first byte that is another in %s", file).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfFilesAndOfTheirEntriesDoesNotCount(long seed) throws IOException {
        Home home = Shuffled.to(folder.resolve("home"), seed);

        export(home, folder.resolve("dump"));

        isSame(folder.resolve("dump"));
    }

    @ParameterizedTest
    @CsvSource({
        "C, en, US, Asia/Seoul",
        "tr_TR.UTF-8, tr, TR, America/Los_Angeles",
        "ar_EG.UTF-8, ar, EG, Pacific/Kiritimati",
    })
    void languageAndTimeZoneDoNotCount(String lang, String language, String country, String zone)
            throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("LANG", lang, "LC_ALL", lang, "TZ", zone);
        List<String> options =
                List.of(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.extensions=" + (language.equals("ar") ? "u-nu-arab" : ""),
                        "-Duser.timezone=" + zone);

        export(Jdks.ours(), environment, options);

        isSame(folder);
    }

    @Test
    void theJdkDoesNotCount() throws IOException, InterruptedException {
        List<Path> others = Jdks.others();
        assumeThat(others).as("a JDK of another version beside this one").isNotEmpty();
        for (Path java : others) {
            export(java, Map.of(), List.of());

            isSame(folder);
        }
    }

    private void export(Path java, Map<String, String> environment, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Jdks.endingSoon(java));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.envoygraph.cli.EnvoyGraph", "export", folder.toString()));
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        int exit = builder.redirectOutput(said.toFile()).start().waitFor();
        assertThat(exit).as(Files.readString(said)).isZero();
    }
}
