package org.envoygraph;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.envoygraph.imports.Imports;
import org.envoygraph.store.StoreDigest;

/**
 * What a store was built from, as digests; a store whose digests differ from today's is stale.
 *
 * @param imports digest of the small files that tell what each import wrote, not of the great ones
 * @param local digest of the graphs that were written over HTTP
 * @param program digest of the program's jar, or its version where it runs from classes
 */
record BuiltFrom(
        String data,
        String ontology,
        String queries,
        String imports,
        String local,
        String program) {
    private static final int PARTS = 6;

    /** Today's data, ontology, queries, imports and program. */
    static BuiltFrom today(Home home) throws IOException {
        Path folder = home.folder();
        List<Path> ontology = List.of(home.ontology(), home.shapes(), home.descriptionShapes());
        return new BuiltFrom(
                digestOfData(home),
                StoreDigest.of("", folder, ontology),
                StoreDigest.of("", folder, home.queryFiles()),
                StoreDigest.of("", folder, Imports.in(home.imports()).counts()),
                digestOfLocal(home),
                digestOfProgram());
    }

    static String digestOfData(Home home) throws IOException {
        return StoreDigest.of("", home.folder(), home.curated());
    }

    private static String digestOfLocal(Home home) throws IOException {
        return StoreDigest.of("", home.folder(), home.localGraphs().files());
    }

    /** The same with today's local graphs. */
    BuiltFrom withLocal(Home home) throws IOException {
        return new BuiltFrom(data, ontology, queries, imports, digestOfLocal(home), program);
    }

    /** The same with other data. */
    BuiltFrom withData(String digest) {
        return new BuiltFrom(digest, ontology, queries, imports, local, program);
    }

    /** Reads what {@link #toString} wrote; nothing when another version wrote it. */
    static Optional<BuiltFrom> parse(String text) {
        String[] parts = text.strip().split(" ");
        return parts.length == PARTS
                ? Optional.of(
                        new BuiltFrom(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]))
                : Optional.empty();
    }

    /** Which of them are not the same, in words. */
    String changedSince(BuiltFrom earlier) {
        List<String> changed = new ArrayList<>();
        if (!data.equals(earlier.data)) {
            changed.add("the data");
        }
        if (!ontology.equals(earlier.ontology)) {
            changed.add("the ontology or its shapes");
        }
        if (!queries.equals(earlier.queries)) {
            changed.add("the stored queries");
        }
        if (!imports.equals(earlier.imports)) {
            changed.add("the imports");
        }
        if (!local.equals(earlier.local)) {
            changed.add("the local graphs");
        }
        if (!program.equals(earlier.program)) {
            changed.add("the program");
        }
        return String.join(", ", changed);
    }

    private static String digestOfProgram() throws IOException {
        try {
            Path code =
                    Path.of(
                            BuiltFrom.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(code)) {
                return "classes";
            }
            return StoreDigest.of("", code.getParent(), List.of(code));
        } catch (URISyntaxException e) {
            throw new IOException("the program's own jar cannot be found", e);
        }
    }

    @Override
    public String toString() {
        return String.join(" ", data, ontology, queries, imports, local, program);
    }
}
