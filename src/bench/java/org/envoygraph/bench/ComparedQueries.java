package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.queries.RefusedParameters;
import org.envoygraph.queries.Shelf;

/**
 * What {@code StoresBench} asks: stored queries as they are filled in, which were written and
 * measured for Jena, and plain ones of the same kind, which favour no store.
 */
final class ComparedQueries {
    private static final String PREFIXES =
            """
            PREFIX envoy: <https://w3id.org/envoygraph/ns#>
            PREFIX person: <https://w3id.org/envoygraph/id/person/>
            PREFIX post: <https://w3id.org/envoygraph/id/post/>
            """;

    /** By the name of the file: the name of the stored query, and its parameters. */
    private static final Map<String, List<String>> STORED = new LinkedHashMap<>();

    private static final Map<String, String> PLAIN = new LinkedHashMap<>();

    static {
        STORED.put("posts", List.of("posts", "person=sung-kim"));
        STORED.put(
                "posts-on-date",
                List.of("posts-on-date", "date=2022-12-07", "post=us-special-representative-dprk"));
        STORED.put(
                "paths",
                List.of(
                        "chains-of-contacts",
                        "from=ri-ryong-nam",
                        "to=rosemary-dicarlo",
                        "country-step=true",
                        "steps=3"));
        STORED.put(
                "contacts",
                List.of("contacts", "person=sung-kim", "from=2010-01-01", "to=2010-06-30"));
        PLAIN.put(
                "plain-posts",
                """
                SELECT DISTINCT ?holder ?day WHERE {
                  ?tenure envoy:post post:us-special-representative-dprk ; a envoy:Tenure ;
                    envoy:holder ?holder ; envoy:attestedAt ?when .
                  ?when envoy:earliest ?day .
                }
                """);
        PLAIN.put(
                "plain-paths",
                """
                SELECT DISTINCT ?third WHERE {
                  ?mine envoy:participant person:ri-ryong-nam .
                  ?one envoy:participation ?mine , ?theirs .
                  ?theirs envoy:participant ?second .
                  ?again envoy:participant ?second .
                  ?two envoy:participation ?again , ?last .
                  ?last envoy:participant ?third .
                }
                """);
        PLAIN.put(
                "plain-meetings",
                """
                SELECT DISTINCT ?meeting ?day WHERE {
                  ?mine envoy:participant person:sung-kim .
                  ?meeting envoy:participation ?mine ; a envoy:Meeting ; envoy:when ?when .
                  ?when envoy:earliest ?day .
                  FILTER(?day >= "2010-01-01"^^<http://www.w3.org/2001/XMLSchema#date>
                    && ?day <= "2010-06-30"^^<http://www.w3.org/2001/XMLSchema#date>)
                }
                """);
    }

    private ComparedQueries() {}

    static List<String> names() {
        List<String> names = new ArrayList<>(STORED.keySet());
        names.addAll(PLAIN.keySet());
        return names;
    }

    /** Writes each into a file. */
    static void write(Shelf shelf, DatasetGraph dataset, Path folder)
            throws IOException, RefusedParameters {
        for (Map.Entry<String, List<String>> one : STORED.entrySet()) {
            Map<String, List<String>> given = new LinkedHashMap<>();
            for (String parameter : one.getValue().subList(1, one.getValue().size())) {
                String[] parts = parameter.split("=");
                given.put(parts[0], List.of(parts[1]));
            }
            String text = shelf.find(one.getValue().get(0)).orElseThrow().filledIn(dataset, given);
            Files.writeString(folder.resolve(one.getKey()), text);
        }
        for (Map.Entry<String, String> one : PLAIN.entrySet()) {
            Files.writeString(folder.resolve(one.getKey()), PREFIXES + one.getValue());
        }
    }
}
