package org.envoygraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.Answer;
import org.envoygraph.queries.AnswerFormat;
import org.envoygraph.queries.Federation;
import org.envoygraph.queries.Parameter;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;
import org.envoygraph.queries.UnansweredCall;
import org.envoygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a stored query. */
@Command(
        name = "query",
        description = {
            "Runs a stored query and prints its answer.",
            "'queries' lists them; 'query NAME --help' tells a query's parameters."
        })
final class QueryCommand implements Callable<Integer> {
    @Mixin private Workplace workplace;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query.")
    private Optional<String> name = Optional.empty();

    @Parameters(
            index = "1..*",
            paramLabel = "--PARAMETER VALUE",
            description = "The query's parameters, such as --person sung-kim.")
    private List<String> given = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "table (default), csv, tsv, json or turtle.")
    private String format = "table";

    /** What an answer can be written as. */
    static final class Formats extends Choices {
        Formats() {
            super(List.of("table", "csv", "tsv", "json", "turtle"));
        }
    }

    @Mixin private Federating federating;

    @Option(
            names = {"-h", "--help"},
            description = "Show this help, or with NAME the query's parameters.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty()) {
            return usage();
        }
        Federation federation = federating.allowed(workplace);
        Optional<Shelf> shelf = workplace.shelf(name.get(), federating);
        if (shelf.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        StoredQuery query =
                shelf.get()
                        .find(name.get())
                        .orElseThrow(() -> workplace.wrongUse(shelf.get().unknown(name.get())));
        if (help) {
            parameters(query);
            return EnvoyGraph.FINE;
        }
        return ask(query, GivenParameters.of(given, query, workplace), federation);
    }

    private int usage() {
        if (help) {
            workplace.usage();
            return EnvoyGraph.FINE;
        }
        throw workplace.wrongUse("Name a query; 'envoygraph queries' lists them.");
    }

    private int ask(StoredQuery query, Map<String, List<String>> values, Federation federation)
            throws IOException {
        Optional<AnswerFormat> chosen = AnswerFormat.find(format);
        if (chosen.isEmpty() && !format.equals("table")) {
            throw workplace.wrongUse(
                    "'" + format + "' is no format; give table, csv, tsv, json or turtle");
        }
        Optional<Store> store = workplace.store();
        if (store.isEmpty()) {
            return EnvoyGraph.PROBLEMS;
        }
        try (Store open = store.get()) {
            DatasetGraph dataset = open.dataset().asDatasetGraph();
            federation.allowOn(dataset);
            Answer answer = query.ask(dataset, values);
            answer.notes().forEach(workplace::progress);
            print(answer, chosen);
            return EnvoyGraph.FINE;
        } catch (UnansweredCall failed) {
            throw new IOException(failed.getMessage(), failed);
        } catch (RefusedParameters refused) {
            throw workplace.wrongUse(
                    "--"
                            + String.join("\n--", refused.messages())
                            + "\n'envoygraph query "
                            + query.name()
                            + " --help' tells its parameters.");
        }
    }

    private void print(Answer answer, Optional<AnswerFormat> chosen) throws IOException {
        PrintWriter out = workplace.out();
        if (chosen.isPresent()) {
            OutputStream bytes = new ByteArrayOutputStream();
            chosen.get().write(answer, bytes);
            out.print(((ByteArrayOutputStream) bytes).toString(StandardCharsets.UTF_8));
        } else {
            answer.writeTable(out, workplace.width());
        }
        out.flush();
    }

    private void parameters(StoredQuery query) {
        PrintWriter out = workplace.out();
        out.println(query.summary());
        out.println(query.description());
        out.println();
        out.print("Usage: envoygraph query " + query.name());
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(p -> out.print(" --" + p.name() + " " + p.example()));
        out.println(" [--format FORMAT]");
        int width = query.parameters().stream().mapToInt(p -> p.name().length()).max().orElse(0);
        for (Parameter parameter : query.parameters()) {
            String need = parameter.required() ? "" : " (optional)";
            out.printf("  --%-" + width + "s  %s%n", parameter.name(), parameter.expected() + need);
        }
        String marks = query.isMarkedOnRequest() ? "; marks, with --include-…" : "";
        out.println("Columns: " + String.join(", ", query.columns()) + marks);
        out.flush();
    }
}
