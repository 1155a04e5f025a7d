package org.envoygraph.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.web.curating.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who may write over HTTP. */
@Command(
        name = "passwd",
        description = {
            "Gives a curator a password for 'serve --writable', or changes or removes it.",
            "The password is asked for, or is the first line of standard input."
        },
        mixinStandardHelpOptions = true)
final class PasswdCommand implements Callable<Integer> {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    @Mixin private Workplace workplace;

    @Parameters(
            paramLabel = "USER",
            description = "A name of letters, digits, '.', '_' and '-', up to 64.")
    private String user;

    @Option(names = "--remove", description = "Remove the user.")
    private boolean remove;

    @Option(
            names = "--passwd",
            paramLabel = "FILE",
            description = "The file of hashes (default: work/passwd).")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (!Passwords.mayBeUser(user)) {
            throw workplace.wrongUse(
                    "'" + user + "' is no user; take letters, digits, '.', '_' and '-', up to 64");
        }
        Path hashes = file.orElseGet(() -> workplace.home().passwords());
        Passwords passwords = new Passwords(hashes);
        if (remove) {
            return removed(passwords, hashes);
        }
        char[] password = password();
        boolean added = passwords.set(user, password);
        Arrays.fill(password, ' ');
        workplace.progress(
                (added ? "Added '" : "Changed the password of '") + user + "' in " + hashes + ".");
        return EnvoyGraph.FINE;
    }

    private int removed(Passwords passwords, Path hashes) throws IOException {
        if (passwords.remove(user)) {
            workplace.progress("Removed '" + user + "' from " + hashes + ".");
            return EnvoyGraph.FINE;
        }
        workplace.progress(hashes + ": there is no user '" + user + "'.");
        return EnvoyGraph.PROBLEMS;
    }

    private char[] password() throws IOException {
        Optional<Console> terminal =
                Optional.ofNullable(System.console()).filter(t -> workplace.terminal().in());
        char[] password = terminal.isPresent() ? typed(terminal.get()) : line();
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw workplace.wrongUse(
                    "A password has %d to %d characters".formatted(SHORTEST, LONGEST));
        }
        return password;
    }

    private char[] typed(Console terminal) {
        char[] once = given(terminal.readPassword("Password of %s: ", user));
        char[] again = given(terminal.readPassword("Once more: "));
        if (!Arrays.equals(once, again)) {
            throw workplace.wrongUse("The two are not the same; nothing is changed");
        }
        return once;
    }

    private static char[] given(char[] typed) {
        return typed == null ? new char[0] : typed;
    }

    private static char[] line() throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(in.readLine()).orElse("").toCharArray();
    }
}
