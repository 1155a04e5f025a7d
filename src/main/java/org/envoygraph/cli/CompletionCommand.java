package org.envoygraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes our command lines. */
@Command(
        name = "completion",
        description = {
            "Prints a script with which bash or zsh completes commands, options and the names and"
                    + " parameters of stored queries.",
            "For this shell: source <(./envoygraph completion bash)"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private static final String SCRIPT = "completion.sh";

    private static final String FOR_ZSH =
            """
            (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
            autoload -Uz bashcompinit && bashcompinit
            """;

    @Mixin private Output output;
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SHELL",
            defaultValue = "bash",
            completionCandidates = Shells.class,
            description = "bash or zsh (default: ${DEFAULT-VALUE}).")
    private String shell;

    /** The shells that the script is for. */
    static final class Shells extends Choices {
        Shells() {
            super(List.of("bash", "zsh"));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!new Shells().has(shell)) {
            throw output.wrongUse("'" + shell + "' is no shell known here; give bash or zsh");
        }
        output.out().print(script());
        output.out().flush();
        return EnvoyGraph.FINE;
    }

    private String script() throws IOException {
        CommandTable table = CommandTable.of(spec.root());
        String script =
                template().replace("@words@", table.words()).replace("@takes@", table.takes());
        return (shell.equals("zsh") ? FOR_ZSH : "")
                + script
                + "complete -F _envoygraph envoygraph\n";
    }

    private static String template() throws IOException {
        try (InputStream in = CompletionCommand.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
