package org.envoygraph.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.envoygraph.queries.ReadTransaction;
import org.envoygraph.queries.Shelf;
import org.envoygraph.queries.StoredQuery;

/**
 * Where the terms of the ontology are used: by which queries, and how often in the curated data, of
 * which their description tells; to count in the store would be to read all of it.
 */
final class TermUses {
    private static final Query COUNTS =
            QueryFactory.create(
                    """
                    PREFIX void: <http://rdfs.org/ns/void#>
                    SELECT ?term ?uses WHERE { GRAPH <https://w3id.org/envoygraph/graph/dataset> {
                      { ?part void:class ?term ; void:entities ?uses }
                      UNION { ?part void:property ?term ; void:triples ?uses } } }
                    """);
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|\\s)#.*$");
    private static final Pattern NAME = Pattern.compile("([\\w-]+):([A-Za-z]\\w*)");

    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, List<StoredQuery>> naming = new HashMap<>();

    TermUses(DatasetGraph dataset, Shelf shelf) {
        ReadTransaction.execute(dataset, () -> count(dataset));
        shelf.queries().forEach(this::list);
    }

    private void count(DatasetGraph dataset) {
        try (QueryExec asking = QueryExec.dataset(dataset).query(COUNTS).build()) {
            asking.select()
                    .forEachRemaining(
                            row -> {
                                Node uses = row.get(Var.alloc("uses"));
                                counts.put(
                                        row.get(Var.alloc("term")).getURI(),
                                        Long.parseLong(uses.getLiteralLexicalForm()));
                            });
        }
    }

    private void list(StoredQuery query) {
        for (String term : terms(query)) {
            naming.computeIfAbsent(term, any -> new ArrayList<>()).add(query);
        }
    }

    /** Without its comments, and without parameters, whose names have no colon. */
    private static Set<String> terms(StoredQuery query) {
        Map<String, String> prefixes = query.parsed().getPrefixMapping().getNsPrefixMap();
        Set<String> terms = new HashSet<>();
        NAME.matcher(COMMENT.matcher(query.text()).replaceAll(""))
                .results()
                .filter((MatchResult name) -> prefixes.containsKey(name.group(1)))
                .forEach(name -> terms.add(prefixes.get(name.group(1)) + name.group(2)));
        return terms;
    }

    /** How many things are of a class, or how many statements have a property. */
    long count(Node term) {
        return counts.getOrDefault(term.getURI(), 0L);
    }

    /** The queries that name a term, in the order of the shelf. */
    List<StoredQuery> queries(Node term) {
        return List.copyOf(naming.getOrDefault(term.getURI(), List.of()));
    }
}
