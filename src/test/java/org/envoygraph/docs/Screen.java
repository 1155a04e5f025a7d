package org.envoygraph.docs;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.envoygraph.cli.EnvoyGraph;
import picocli.CommandLine;

/**
 * A command of ours in this process, typed in some folder, and what it shows: standard output and
 * standard error in turn, as on a terminal.
 */
final class Screen extends FilterWriter {
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final String lastWords;

    /**
     * @param lastWords when they are printed, nothing more is awaited of a command that goes on
     */
    Screen(String lastWords) {
        super(new StringWriter());
        this.lastWords = lastWords;
    }

    /** Runs the command; its exit code. */
    int run(TypedLine line, Path folder) {
        CommandLine command = EnvoyGraph.commandLine(line.environment());
        command.registerConverter(Path.class, folder::resolve);
        command.setOut(new PrintWriter(this, true)).setErr(new PrintWriter(this, true));
        List<String> words = new ArrayList<>(line.words().subList(1, line.words().size()));
        if (needsHome(words, command)) {
            words.add(1, "--home=" + folder);
        }
        try {
            return command.execute(words.toArray(String[]::new));
        } finally {
            ready.complete(text());
        }
    }

    private static boolean needsHome(List<String> words, CommandLine command) {
        CommandLine named = command.getSubcommands().get(words.get(0));
        return named != null
                && named.getCommandSpec().findOption("--home") != null
                && words.stream().noneMatch(word -> word.startsWith("--home"));
    }

    @Override
    public void flush() throws IOException {
        super.flush();
        if (text().contains(lastWords)) {
            ready.complete(text());
        }
    }

    /** What is shown when the last words are, or when the command has ended. */
    CompletableFuture<String> ready() {
        return ready;
    }

    String text() {
        return out.toString();
    }
}
