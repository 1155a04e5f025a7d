package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.envoygraph.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line; each subcommand is a class of its own. */
@Command(
        name = "envoygraph",
        description = {
            "A knowledge graph of envoys, countries and diplomatic interactions.",
            "Start with 'serve': it builds the graph and opens it in a web console."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 fine, 1 problems found, 2 wrong use.",
            "'envoygraph COMMAND --help' explains a command."
        })
public final class EnvoyGraph implements Callable<Integer> {
    /** Nothing is wrong. */
    static final int FINE = 0;

    /** What was asked for met problems. */
    static final int PROBLEMS = 1;

    /** The command line itself is wrong. */
    static final int WRONG_USE = 2;

    /** Jena is loaded for them while the command line is read. */
    private static final Set<String> ASKING_THE_STORE =
            Set.of(
                    "serve",
                    "build",
                    "query",
                    "queries",
                    "readouts",
                    "load",
                    "backup",
                    "restore",
                    "compact",
                    "doctor",
                    "site");

    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    ServeCommand.class,
                    CheckCommand.class,
                    EvidenceCommand.class,
                    BuildCommand.class,
                    QueryCommand.class,
                    QueriesCommand.class,
                    ReadoutsCommand.class,
                    ReportCommand.class,
                    ExportCommand.class,
                    SiteCommand.class,
                    DiffCommand.class,
                    LoadCommand.class,
                    BackupCommand.class,
                    RestoreCommand.class,
                    CompactCommand.class,
                    DoctorCommand.class,
                    LinkCommand.class,
                    EnrichCommand.class,
                    ImportCommand.class,
                    PasswdCommand.class,
                    SpanCommand.class,
                    NewCommand.class,
                    CompletionCommand.class,
                    WarmUpCommand.class);

    private final Map<String, String> environment;

    @Spec private CommandSpec spec;

    private EnvoyGraph(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static void main(String[] arguments) {
        Thread preparing = new Thread(Store::prepare, "prepare");
        if (arguments.length > 0 && ASKING_THE_STORE.contains(arguments[0])) {
            preparing.setDaemon(true);
            preparing.start();
        }
        CommandLine line = commandLine(System.getenv(), asked(arguments));
        line.setExecutionStrategy(
                words -> {
                    joined(preparing);
                    return new RunLast().execute(words);
                });
        System.exit(line.execute(arguments));
    }

    /** The command that is named first, so that the others need not be loaded; else all. */
    private static List<Class<?>> asked(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> named =
                COMMANDS.stream()
                        .filter(c -> name(c).equals(first) && c != CompletionCommand.class)
                        .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command line, ready to execute; a test may replace its output. */
    public static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** The same, in an environment of the caller's: its variables by name. */
    public static CommandLine commandLine(Map<String, String> environment) {
        return commandLine(environment, COMMANDS);
    }

    private static CommandLine commandLine(
            Map<String, String> environment, List<Class<?>> commands) {
        IExecutionExceptionHandler failed = (e, line, parsed) -> failed(e, line);
        EnvoyGraph program = new EnvoyGraph(environment);
        CommandLine line = new CommandLine(program);
        commands.forEach(line::addSubcommand); // first: what is set below is set for those there
        line.setHelpFactory((spec, colours) -> program.help(spec))
                .setExecutionExceptionHandler(failed)
                .setParameterExceptionHandler((e, words) -> refused(e));
        setVersion(line, new Version());
        // the parameters of a stored query are options that only the query knows
        Optional.ofNullable(line.getSubcommands().get("query"))
                .ifPresent(query -> query.setUnmatchedOptionsArePositionalParams(true));
        return line;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** What is a terminal, as the launcher and the environment tell. */
    Terminal terminal() {
        return Terminal.of(System.getProperty(Terminal.PROPERTY, ""), environment);
    }

    private Help help(CommandSpec command) {
        Ansi ansi = terminal().colours() ? Ansi.ON : Ansi.OFF;
        return new Help(command, Help.defaultColorScheme(ansi));
    }

    private static void setVersion(CommandLine line, Version version) {
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().versionProvider(version);
            setVersion(command, version);
        }
    }

    private static int refused(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        if (!wrong.getMessage().contains("--help'")) {
            String command = line.getCommandSpec().qualifiedName();
            line.getErr().println("'" + command + " --help' explains it.");
        }
        line.getErr().flush();
        return WRONG_USE;
    }

    private static int failed(Exception failure, CommandLine line) throws Exception {
        PrintWriter err = line.getErr();
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(PlainWords.of(failure));
            return PROBLEMS;
        }
        throw failure;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
