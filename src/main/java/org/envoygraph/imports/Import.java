package org.envoygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.mapping.NamedGraph;
import org.envoygraph.mapping.Names;

/**
 * Takes in a public data set: reads its files one after another and writes what they say into one
 * named graph. No more than a record is in memory, beside the ids of those before it.
 */
public final class Import {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Source source;
    private final Joined joined;
    private final Consumer<String> progress;

    /**
     * An import of a source.
     *
     * @param joined the curated things that records may mean
     * @param progress hears in words what is read
     */
    public Import(Source source, Joined joined, Consumer<String> progress) {
        this.source = source;
        this.joined = joined;
        this.progress = progress;
    }

    /**
     * Reads files, or all files of folders, in the order of their names, and writes statements.
     *
     * @return what became of the records
     * @throws IOException if a file is missing or cannot be read; what was written is then to be
     *     thrown away
     */
    public Tally read(List<Path> paths, RDFHandler out) throws IOException {
        return read(paths, out, () -> {});
    }

    /**
     * Reads and writes, as {@link #read(List, RDFHandler)} does.
     *
     * @param recordDone is called when all statements of a record have been written
     */
    public Tally read(List<Path> paths, RDFHandler out, Runnable recordDone) throws IOException {
        NamedGraph graph = new NamedGraph(out, Names.importGraph(source.id()));
        describe(graph);
        Tally tally = new Tally();
        Importer importer = importer(new Records(source, graph, tally, recordDone), graph);
        Map<Path, String> files = files(paths);
        glance(importer, files);
        List<Map.Entry<Path, String>> inTurn = new ArrayList<>(files.entrySet());
        inTurn.sort(Comparator.comparing(file -> !importer.isFirst(file.getValue())));
        for (Map.Entry<Path, String> file : inTurn) {
            progress.accept("Reading " + file.getValue() + ", " + tally.all() + " records");
            try {
                importer.read(file.getKey(), file.getValue());
            } catch (OtherFile other) {
                tally.otherFile(file.getValue());
            }
        }
        if (tally.all() == 0) {
            throw new IOException(
                    "no records of %s in %s; it needs the files of %s"
                            .formatted(source.id(), paths, source.address()));
        }
        return tally;
    }

    private static void glance(Importer importer, Map<Path, String> files) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            try {
                importer.glance(file.getKey(), file.getValue());
            } catch (OtherFile other) {
                continue; // told when it is read
            }
        }
    }

    private Importer importer(Records records, NamedGraph graph) {
        return switch (source) {
            case COUNCIL -> new CouncilImporter(records, graph, joined);
            case POCOM -> new PocomImporter(records, graph, joined);
            case TRAVELS -> new TravelsImporter(records, graph, joined);
            case VISITS -> new VisitsImporter(records, graph, joined);
        };
    }

    private void describe(NamedGraph graph) {
        IRI origin = Names.source(source.id());
        IRI licence = VALUES.createIRI(source.licence());
        graph.about(Names.importGraph(source.id()))
                .a(VOID.DATASET)
                .label("Import: " + source.title())
                .say(DCTERMS.LICENSE, licence)
                .text(RDFS.COMMENT, source.terms())
                .say(PROV.WAS_DERIVED_FROM, origin);
        graph.about(origin)
                .a(VOID.DATASET)
                .label(source.title())
                .say(DCTERMS.LICENSE, licence)
                .text(RDFS.COMMENT, source.terms())
                .code(OWL.VERSIONINFO, source.commit())
                .address(DCTERMS.IDENTIFIER, source.address());
    }

    /** The files, each once, with what to call them. */
    private Map<Path, String> files(List<Path> paths) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            Path root = path.toRealPath();
            try (Stream<Path> found = Files.walk(root)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> !isHidden(root.relativize(file)))
                        .sorted()
                        .forEach(file -> files.putIfAbsent(file, source.shown(file)));
            }
        }
        return files;
    }

    /** Whether a file lies in a folder such as {@code .git}. */
    private static boolean isHidden(Path below) {
        return StreamSupport.stream(below.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }
}
