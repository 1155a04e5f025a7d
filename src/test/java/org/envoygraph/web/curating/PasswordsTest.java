package org.envoygraph.web.curating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final int FEW = 1000; // rounds, where what is tested is not how long one takes

    @TempDir private Path folder;
    private Path file;
    private Passwords passwords;

    @BeforeEach
    void noFileYet() {
        file = folder.resolve("work").resolve("passwd");
        passwords = new Passwords(file, FEW);
    }

    private boolean match(String user, String password) throws IOException {
        return passwords.match(user, password.toCharArray());
    }

    @Test
    void aPasswordIsKnownUntilItIsChangedOrRemoved() throws IOException {
        assertThat(passwords.set("anna", "Ünïcode 성 김".toCharArray())).isTrue();
        assertThat(match("anna", "Ünïcode 성 김")).isTrue();
        assertThat(match("anna", "ünïcode 성 김")).isFalse();
        assertThat(match("eve", "Ünïcode 성 김")).isFalse();

        assertThat(passwords.set("anna", "another one".toCharArray())).isFalse();
        assertThat(match("anna", "Ünïcode 성 김")).isFalse();
        assertThat(match("anna", "another one")).isTrue();

        assertThat(passwords.remove("anna")).isTrue();
        assertThat(match("anna", "another one")).isFalse();
        assertThat(passwords.remove("anna")).isFalse();
    }

    @Test
    void theFileHoldsNoPasswordAndIsForItsOwnerAlone() throws IOException {
        new Passwords(file).set("anna", "correct horse battery".toCharArray());
        passwords.set("berta", "correct horse battery".toCharArray());
        passwords.set("carla", "correct horse battery".toCharArray());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .allMatch(line -> line.matches("[a-z]+:pbkdf2-sha256:[0-9]+:[^:]{24}:[^:]{44}"))
                .anyMatch(line -> line.startsWith("anna:pbkdf2-sha256:600000:"))
                .extracting(line -> line.replaceFirst("^[a-z]+:", ""))
                .doesNotHaveDuplicates(); // each has a salt of its own
        assertThat(match("berta", "correct horse battery")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna:",
                "anna:correct horse battery",
                "anna:pbkdf2-sha256:99999999:feoY0C6UzfkjyMbvNIYt0w==:x",
                "an na:pbkdf2-sha256:600000:feoY0C6UzfkjyMbvNIYt0w==:x"
            })
    void aLineThatIsNoneIsNamed(String line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, line + "\n");

        assertThatThrownBy(passwords::users)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file + ":1: ");
    }

    @Test
    void withoutUsersOrOpenToOthersItIsRefused() throws IOException {
        assertThatThrownBy(passwords::refuseIfUseless)
                .hasMessageContaining("'./envoygraph passwd USER' makes one");
        passwords.set("anna", "correct horse battery".toCharArray());
        passwords.refuseIfUseless();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(passwords::refuseIfUseless).hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "a b", ".a", "ä", "../a"})
    void notEveryNameIsAUser(String name) {
        assertThat(Passwords.mayBeUser(name)).isFalse();
    }
}
