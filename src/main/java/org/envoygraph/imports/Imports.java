package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.mapping.GraphMapping;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;

/** The imports of a folder: a file of N-Quads each, and beside it what it holds. */
public final class Imports {
    private static final String GRAPH = "imports";
    private static final String QUADS = ".nq";
    private static final String HOW_COUNTED =
            "The numbers of each import stand for its own graph: what two of them say, or an import"
                    + " and a curated graph, is counted in each. The numbers of the curated data set"
                    + " do not include them.";

    private final Map<Path, TakenIn> files;

    private Imports(Map<Path, TakenIn> files) {
        this.files = files;
    }

    /**
     * Finds them; there are none where there is no folder.
     *
     * @throws IOException if a file has nothing beside it that tells what it holds, or is of
     *     another size
     */
    public static Imports in(Path folder) throws IOException {
        Map<Path, TakenIn> files = new TreeMap<>();
        for (Path file : quads(folder)) {
            TakenIn taken = TakenIn.read(counts(file));
            if (taken.size() != Files.size(file)) {
                throw new IOException(
                        file + ": is not what the import wrote; take it in anew, or delete it");
            }
            files.put(file, taken);
        }
        return new Imports(files);
    }

    private static List<Path> quads(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> {
                                String name = file.getFileName().toString();
                                return name.endsWith(QUADS) && !name.startsWith(".");
                            })
                    .toList();
        }
    }

    private static Path counts(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(
                name.substring(0, name.length() - QUADS.length()) + TakenIn.ENDING);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The files of N-Quads, by name. */
    public List<Path> files() {
        return List.copyOf(files.keySet());
    }

    /** The small files, which stand for them where it is asked whether anything changed. */
    public List<Path> counts() {
        return files.keySet().stream().map(Imports::counts).toList();
    }

    /** Writes how much each of them says, in a graph of its own; nothing where there are none. */
    public void describe(RDFHandler out) {
        if (files.isEmpty()) {
            return;
        }
        IRI licence = SimpleValueFactory.getInstance().createIRI(GraphMapping.licence());
        NamedGraph graph = new NamedGraph(out, Names.graph(GRAPH));
        graph.about(Names.graph(GRAPH))
                .a(VOID.DATASET)
                .label("Numbers of the imports")
                .text(RDFS.COMMENT, HOW_COUNTED)
                .say(DCTERMS.LICENSE, licence);
        for (TakenIn taken : files.values()) {
            graph.about(Names.importGraph(taken.name()))
                    .number(VOID.TRIPLES, taken.statements())
                    .number(VOID.DISTINCT_SUBJECTS, taken.subjects())
                    .number(VOID.CLASSES, taken.classes())
                    .number(VOID.PROPERTIES, taken.properties());
        }
    }
}
