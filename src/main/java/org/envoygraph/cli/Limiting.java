package org.envoygraph.cli;

import java.time.Duration;
import java.util.Optional;
import org.envoygraph.web.Limits;
import org.envoygraph.web.Limits.QueryTime;
import picocli.CommandLine.Option;

/** How much a server does for one request, and for all at once. */
final class Limiting {
    private static final int MEGA = 1_000_000;
    private static final int KILO = 1_000;
    private static final int MOST_MEGABYTES = 2_000;

    /** Beside those that answer questions: for health, files, and Jetty itself. */
    private static final int SPARE_THREADS = 16;

    @Option(
            names = "--query-time",
            paramLabel = "FIRST,ALL",
            description =
                    "Seconds that a query may take until the first row and then until the last"
                            + " (default: 10,30, as in fuseki-config.ttl).")
    private Optional<String> time = Optional.empty();

    @Option(
            names = "--max-queries",
            defaultValue = "64",
            paramLabel = "N",
            description = "Questions answered at once; others get 503 (default: ${DEFAULT-VALUE}).")
    private int queries;

    @Option(
            names = "--max-rows",
            defaultValue = "1000000",
            paramLabel = "N",
            description = "Rows of an answer to a SPARQL query (default: ${DEFAULT-VALUE}).")
    private long rows;

    @Option(
            names = "--max-answer",
            defaultValue = "256",
            paramLabel = "MB",
            description =
                    "Length of an answer to a SPARQL query, in megabytes (default:"
                            + " ${DEFAULT-VALUE}).")
    private int answer;

    @Option(
            names = "--max-body",
            defaultValue = "1",
            paramLabel = "MB",
            description = "Length of a question, in megabytes (default: ${DEFAULT-VALUE}).")
    private int body;

    @Option(
            names = "--max-graph",
            defaultValue = "16",
            paramLabel = "MB",
            description =
                    "Length of a graph that is written, in megabytes (default: ${DEFAULT-VALUE}).")
    private int graph;

    @Option(
            names = "--max-header",
            defaultValue = "64",
            paramLabel = "KB",
            description =
                    "Length of an address with all headers, in kilobytes (default:"
                            + " ${DEFAULT-VALUE}).")
    private int header;

    @Option(
            names = "--idle",
            defaultValue = "30",
            paramLabel = "SECONDS",
            description =
                    "A connection on which nothing moves for so long is closed (default:"
                            + " ${DEFAULT-VALUE}).")
    private int idle;

    @Option(
            names = "--threads",
            defaultValue = "200",
            paramLabel = "N",
            description =
                    "Threads of the server, at least 16 more than questions at once (default:"
                            + " ${DEFAULT-VALUE}).")
    private int threads;

    Limits limits(Workplace workplace) {
        boolean sound =
                queries > 0
                        && rows > 0
                        && isSize(answer)
                        && isSize(body)
                        && isSize(graph)
                        && isSize(header)
                        && idle > 0;
        if (!sound) {
            throw workplace.wrongUse("A limit is a number from 1, of megabytes up to 2000");
        }
        if (threads < queries + SPARE_THREADS) {
            throw workplace.wrongUse(
                    "%d questions at once need %d threads"
                            .formatted(queries, queries + SPARE_THREADS));
        }
        return new Limits(
                time.map(words -> time(words, workplace)),
                queries,
                rows,
                (long) answer * MEGA,
                body * MEGA,
                graph * MEGA,
                header * KILO,
                Duration.ofSeconds(idle),
                threads,
                Limits.usual().steps());
    }

    private static boolean isSize(int size) {
        return size > 0 && size <= MOST_MEGABYTES;
    }

    private static QueryTime time(String words, Workplace workplace) {
        if (!words.matches("[1-9][0-9]{0,4},[1-9][0-9]{0,4}")) {
            throw workplace.wrongUse("'" + words + "' is no time; give seconds such as 10,30");
        }
        String[] seconds = words.split(",");
        return new QueryTime(
                Duration.ofSeconds(Long.parseLong(seconds[0])),
                Duration.ofSeconds(Long.parseLong(seconds[1])));
    }
}
