package org.envoygraph.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;

/**
 * What the graph must never hold. A rule is a file that ends in {@code .rq}: a comment that says in
 * one sentence what is forbidden, then a SELECT of what breaks it; each row is a violation.
 */
public final class MustNot {
    private record Rule(String name, String sentence, Query query) {}

    private final List<Rule> rules;

    private MustNot(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads all rules of a folder, which may be missing.
     *
     * @param problems takes what is wrong with a file
     */
    public static MustNot read(Path folder, Problems problems) throws IOException {
        List<Rule> rules = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    rule(file, problems).ifPresent(rules::add);
                }
            }
        }
        return new MustNot(rules);
    }

    private static Optional<Rule> rule(Path file, Problems problems) throws IOException {
        String name = file.getFileName().toString();
        Place place = Place.of("data/must-not/" + name);
        String text = Files.readString(file);
        String sentence = text.lines().findFirst().orElse("");
        if (!name.endsWith(".rq")) {
            problems.add(place, "is not read; rules are files that end in .rq");
        } else if (!sentence.matches("# \\S.*[.]")) {
            problems.add(
                    place, "begin with a line '# …' that says in a sentence what is forbidden");
        } else {
            try {
                Query query = QueryFactory.create(text);
                if (query.isSelectType() && !query.isQueryResultStar()) {
                    return Optional.of(new Rule(name, sentence.substring(2), query));
                }
                problems.add(place, "write a SELECT with named columns of what is forbidden");
            } catch (QueryException e) {
                problems.add(
                        place, "is no SPARQL: " + e.getMessage().lines().findFirst().orElse(""));
            }
        }
        return Optional.empty();
    }

    /**
     * What breaks a rule, at the place of the thing in each row that is curated furthest down.
     *
     * @param dataset named graphs, and all of them together as default graph
     * @param places where the thing of an IRI is curated
     */
    public List<Problem> check(DatasetGraph dataset, Function<String, Optional<Place>> places) {
        Tracer tracer = new Tracer(dataset.getDefaultGraph(), places);
        List<Problem> found = new ArrayList<>();
        rules.forEach(rule -> check(rule, dataset, tracer, found));
        return found.stream().distinct().sorted().toList();
    }

    private static void check(Rule rule, DatasetGraph dataset, Tracer tracer, List<Problem> found) {
        Place file = Place.of("data/must-not/" + rule.name);
        try (QueryExec asking = QueryExec.dataset(dataset).query(rule.query).build()) {
            asking.select()
                    .forEachRemaining(
                            row ->
                                    found.add(
                                            new Problem(
                                                    place(row, tracer).orElse(file),
                                                    said(rule, row))));
        }
    }

    private static Optional<Place> place(Binding row, Tracer tracer) {
        List<Var> vars = new ArrayList<>();
        row.vars().forEachRemaining(vars::add);
        return vars.stream()
                .map(row::get)
                .filter(Node::isURI)
                .flatMap(node -> tracer.placeOf(node.getURI()).stream())
                .max(Comparator.comparingInt(Place::line)); // a graph has the first line
    }

    private static String said(Rule rule, Binding row) {
        List<String> things = new ArrayList<>();
        for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
            Var var = vars.next();
            Node node = row.get(var);
            String value = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
            things.add(var.getName() + " '" + value.substring(value.lastIndexOf('/') + 1) + "'");
        }
        things.sort(null);
        return String.join(", ", things)
                + ": "
                + rule.sentence
                + " Correct the facts, or the rule data/must-not/"
                + rule.name;
    }
}
