package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswdCommandTest {
    private static final InputStream BEFORE = System.in;

    @TempDir private Path home;

    @AfterEach
    void giveBackTheInput() {
        System.setIn(BEFORE);
    }

    private Typed passwd(String words, String typed) throws IOException {
        LittleProject.in(home);
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return Typed.command(home, "passwd " + words);
    }

    private Typed again(String words, String typed) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return Typed.command(home, "passwd " + words);
    }

    @Test
    void aCuratorIsAddedChangedAndRemoved() throws IOException {
        Path file = home.resolve("work/passwd");

        Typed added = passwd("anna", "correct horse battery\n");
        assertThat(added.exit()).isZero();
        assertThat(added.err()).isEqualToIgnoringNewLines("Added 'anna' in " + file + ".");
        String first = Files.readString(file);
        assertThat(first).doesNotContain("correct");

        Typed changed = again("anna", "battery horse correct\n");
        assertThat(changed.err()).startsWith("Changed the password of 'anna'");
        assertThat(Files.readString(file)).isNotEqualTo(first);

        assertThat(again("anna --remove", "").exit()).isZero();
        assertThat(Files.readString(file)).isEmpty();
        assertThat(again("anna --remove", "").exit()).isEqualTo(1);
    }

    @Test
    void anotherFileMayHoldThem() throws IOException {
        Path other = home.resolve("other");

        assertThat(passwd("anna --passwd " + other, "correct horse battery\n").exit()).isZero();
        assertThat(other).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"anna, short", "anna, ''", "a:b, correct horse battery"})
    void aShortPasswordOrAStrangeNameIsWrongUse(String user, String password) throws IOException {
        assertThat(passwd(user, password + "\n").exit()).isEqualTo(2);
        assertThat(home.resolve("work/passwd")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--max-queries 0, A limit is a number from 1",
        "--threads 70, 64 questions at once need 80 threads",
        "--query-time 10, '10' is no time",
        "--base-url ftp://x, 'ftp://x' is no address of a server",
        "--base-url https://x/path, 'https://x/path' is no address of a server",
        "--passwd x, --passwd is for --writable"
    })
    void wrongTermsOfServingAreWrongUse(String words, String told) throws IOException {
        LittleProject.in(home);
        Typed typed = Typed.command(home, "serve --port 0 " + words);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains(told);
    }

    @Test
    void nobodyCanWriteBeforeSomebodyHasAPassword() throws IOException {
        LittleProject.in(home);
        Typed typed = Typed.command(home, "serve --port 0 --writable");

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).contains("'./envoygraph passwd USER' makes one");
    }
}
