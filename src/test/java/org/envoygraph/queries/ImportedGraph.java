package org.envoygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.envoygraph.Shared;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.imports.Import;
import org.envoygraph.imports.Joined;
import org.envoygraph.imports.Source;
import org.envoygraph.store.Bridge;

/**
 * The curated facts with parts of the four imports in memory, and the queries over imports: the
 * trips of the last secretaries and two presidents, the visits since 2010, the missions in Seoul,
 * Manila and Jakarta, the resolutions of 2022.
 */
final class ImportedGraph {
    private static final String OFFICERS =
            "(code-tables|roles-country-chiefs|people/[bkls])/.*"
                    + "|missions-countries/(korea|philippines|indonesia).xml"
                    + "|positions-principals/secretary.xml|people/[pt]/(pompeo|tillerson).*";

    private final DatasetGraph store;
    private final Shelf shelf;

    private ImportedGraph(DatasetGraph store, Shelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /** Reads all of it; a test without the real data is skipped. */
    static ImportedGraph read(Path unpacked) throws IOException {
        Path real = Shared.folder().resolve("real");
        Problems problems = new Problems();
        Facts facts = Shipped.facts();
        Shelf shelf = Shelf.read(Path.of("queries/imports"), problems);
        assertThat(problems.all()).isEmpty();
        DatasetGraph curated = Shipped.graph();
        Joined joined = Joined.by(facts);
        DatasetGraph store =
                Bridge.inMemory(
                        out -> {
                            Txn.executeRead(curated, () -> Bridge.send(curated, out));
                            read(Source.TRAVELS, trips(real.resolve("hsg-travels")), joined, out);
                            read(Source.VISITS, visits(real.resolve("hsg-visits")), joined, out);
                            read(Source.POCOM, officers(real, unpacked), joined, out);
                            read(Source.COUNCIL, resolutions(real, unpacked), joined, out);
                        });
        return new ImportedGraph(store, shelf);
    }

    private static void read(Source source, List<Path> paths, Joined joined, RDFHandler out)
            throws IOException {
        new Import(source, joined, words -> {}).read(paths, out);
    }

    private static List<Path> trips(Path folder) {
        Path secretaries = folder.resolve("secretary-travels");
        Path presidents = folder.resolve("president-travels");
        return List.of(
                secretaries.resolve("blinken-antony-j.xml"),
                secretaries.resolve("kerry-john-forbes.xml"),
                secretaries.resolve("pompeo-michael-r.xml"),
                secretaries.resolve("tillerson-rex-w.xml"),
                presidents.resolve("obama-barack.xml"),
                presidents.resolve("trump-donald-j.xml"));
    }

    private static List<Path> visits(Path folder) {
        return List.of(folder.resolve("data/2010.xml"), folder.resolve("data/2020.xml"));
    }

    private static List<Path> officers(Path real, Path unpacked) throws IOException {
        Path archive = real.resolve("hsg-pocom/pocom-44d2226-data.tar.gz");
        Path folder = unpacked.resolve("pocom");
        try (InputStream in = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                String name = entry.getName().replaceFirst("^[.]/", "");
                if (entry.isFile() && name.matches(OFFICERS)) {
                    Path file = folder.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                }
            }
        }
        return List.of(folder);
    }

    private static List<Path> resolutions(Path real, Path unpacked) throws IOException {
        Path file = unpacked.resolve("resolutions.jsonl");
        try (Stream<String> lines =
                Files.lines(real.resolve("unsc/unsc-resolutions-2000-2026.jsonl"))) {
            Files.write(file, lines.filter(line -> line.contains("(2022)\"")).toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return List.of(file);
    }

    DatasetGraph store() {
        return store;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Asks, and gives the rows with some columns only, as {@link SmallGraph} writes them. */
    List<String> rows(List<String> columns, String query, String... parameters)
            throws RefusedParameters {
        Map<String, List<String>> given = new HashMap<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            given.put(parts[0], List.of(parts[1]));
        }
        Answer answer = shelf.find(query).orElseThrow().ask(store, given);
        return SmallGraph.rows(answer, columns.toArray(String[]::new));
    }
}
