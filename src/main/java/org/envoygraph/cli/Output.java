package org.envoygraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command prints, and how it refuses wrong use. */
@Command
final class Output {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For what is not the result: progress, notes, problems. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A variable of the environment, such as {@code COLUMNS}. */
    Optional<String> variable(String name) {
        return ((EnvoyGraph) spec.commandLine().getCommandSpec().root().userObject())
                .variable(name);
    }

    void usage() {
        spec.commandLine().usage(out());
    }

    ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
