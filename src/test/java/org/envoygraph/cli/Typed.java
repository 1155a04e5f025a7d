package org.envoygraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * What a user sees after typing a command.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Typed(int exit, String out, String err) {
    /** Runs a command in this process; words are separated by blanks. */
    static Typed command(String words) {
        return run(List.of(words.split(" ")));
    }

    /** Runs a command on the project in a folder. */
    static Typed command(Path home, String words) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.add(1, "--home=" + home);
        return run(all);
    }

    static Typed run(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = EnvoyGraph.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exit = line.execute(words.toArray(String[]::new));
        return new Typed(exit, out.toString(), err.toString());
    }
}
