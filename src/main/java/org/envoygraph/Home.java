package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.envoygraph.mapping.Names;
import org.envoygraph.store.LocalGraphs;

/**
 * The project's folder and what lies where in it.
 *
 * @param folder the folder that holds {@code data}, {@code ontology} and {@code queries}
 */
public record Home(Path folder) {
    public Path data() {
        return folder.resolve("data");
    }

    /** What of the data the graph is built from: neither its description nor its schemas. */
    List<Path> curated() {
        return Stream.of(
                        "articles",
                        "council",
                        "links",
                        "must-not",
                        "register",
                        "expected.yaml",
                        "gold.yaml",
                        "version.yaml")
                .map(data()::resolve)
                .filter(Files::exists)
                .toList();
    }

    /** Rules on what the graph must never hold, one a file. */
    public Path mustNot() {
        return data().resolve("must-not");
    }

    public Path ontology() {
        return folder.resolve("ontology").resolve("envoygraph.ttl");
    }

    public Path shapes() {
        return folder.resolve("ontology").resolve("shapes.ttl");
    }

    /** What the description of the data set must fulfil. */
    Path descriptionShapes() {
        return folder.resolve("ontology").resolve("description-shapes.ttl");
    }

    public Path queries() {
        return folder.resolve("queries");
    }

    /** What was taken in from public data sets: N-Quads, one file a source. */
    public Path imports() {
        return folder.resolve("work").resolve("imports");
    }

    /** The graphs that were written over HTTP. */
    public LocalGraphs localGraphs() {
        String space = Names.graph("local/").stringValue();
        return new LocalGraphs(folder.resolve("work").resolve("local"), space);
    }

    /** Whether a graph of the store is mapped from the files of the project. */
    boolean isBuilt(String graph) {
        return !graph.startsWith(localGraphs().space())
                && !graph.startsWith(Names.graph("import").stringValue());
    }

    /** Whether a graph of the store is the ontology, or what it says of the stored queries. */
    boolean isFixed(String graph) {
        return graph.equals(Names.ontologyGraph().stringValue())
                || graph.equals(Names.graph("queries").stringValue());
    }

    /** Where the hashes of the curators' passwords are looked for. */
    public Path passwords() {
        return folder.resolve("work").resolve("passwd");
    }

    /** The stored queries that call services of others; nothing where there are none. */
    public Path federatedQueries() {
        return queries().resolve("federated");
    }

    /** The stored queries over what was imported; nothing where there are none. */
    public Path importQueries() {
        return queries().resolve("imports");
    }

    /** The stored queries, which the graph tells of too. */
    List<Path> queryFiles() throws IOException {
        if (!Files.isDirectory(queries())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(queries())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".rq")).toList();
        }
    }

    public Path config() {
        return folder.resolve("fuseki-config.ttl");
    }

    /** Where {@code fuseki-config.ttl} has the store; a test holds the two together. */
    public Path store() {
        return folder.resolve("work").resolve("store");
    }

    /** Where a server says at which address it has the store. */
    public Path server() {
        return folder.resolve("work").resolve("store.server");
    }

    /** Where backups are written when no other place is named. */
    public Path backups() {
        return folder.resolve("work").resolve("backups");
    }

    /** Where the last export is looked for when it is to be served. */
    public Path dumps() {
        return folder.resolve("work").resolve("dumps");
    }

    /** The reviewed decisions on items of Wikidata. */
    public Path linkDecisions() {
        return data().resolve("links").resolve("wikidata.yaml");
    }

    /**
     * Where answers of reconciliation services are kept, and files before they have their names.
     */
    public Path linking() {
        return folder.resolve("work").resolve("linking");
    }
}
