package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Graphs that come from no curated file, because somebody wrote them into the store. Each is kept
 * in a file of N-Quads too, from which the next store takes it over.
 *
 * <p>A write is in the file and in the store, or in neither: between the two the store does not say
 * what it was built from, so that after a crash it is built anew, from the file.
 */
public final class LocalGraphs {
    private static final String QUADS = ".nq";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    private final Path folder;
    private final String space;

    /**
     * What became of a write.
     *
     * @param findings what is wrong with it; empty: it is done
     * @param was whether there was such a graph before
     */
    public record Written<F>(List<F> findings, boolean was) {
        public Written {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The graphs that are kept in a folder.
     *
     * @param space what their IRIs begin with
     */
    public LocalGraphs(Path folder, String space) {
        this.folder = folder;
        this.space = space;
    }

    /** What the IRIs of all of them begin with. */
    public String space() {
        return space;
    }

    /** Whether a graph may have this IRI: a short name of plain characters after the space. */
    public boolean mayBe(String graph) {
        return name(graph).isPresent();
    }

    private Optional<String> name(String graph) {
        return Optional.of(graph)
                .filter(iri -> iri.startsWith(space))
                .map(iri -> iri.substring(space.length()))
                .filter(name -> NAME.matcher(name).matches());
    }

    /** Their files, by name. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isKept(file.getFileName().toString())).sorted().toList();
        }
    }

    Path folder() {
        return folder;
    }

    /** The file of a graph that may be. */
    Path file(String graph) {
        return folder.resolve(name(graph).orElseThrow() + QUADS);
    }

    /** The graph of one of the files. */
    String graph(Path file) {
        String name = file.getFileName().toString();
        return space + name.substring(0, name.length() - QUADS.length());
    }

    private boolean isKept(String file) {
        return file.endsWith(QUADS)
                && mayBe(space + file.substring(0, file.length() - QUADS.length()));
    }

    /**
     * Changes one graph, in one transaction, if the check finds nothing. Writes wait for one
     * another.
     *
     * @param quads an open store
     * @param store its folder
     * @param change makes what the graph then says of what it says now; nothing deletes it
     * @param check is given the things that are changed, with all that the store holds
     * @param digest makes what the store is then built from of what it was built from
     * @throws IOException if it cannot be kept; then nothing is written
     */
    public <F> Written<F> write(
            DatasetGraph quads,
            Path store,
            String graph,
            UnaryOperator<Graph> change,
            Check<F> check,
            Digesting digest)
            throws IOException {
        synchronized (new BuiltMark(store).lock()) {
            return written(quads, store, graph, change, check, digest);
        }
    }

    private <F> Written<F> written(
            DatasetGraph quads,
            Path store,
            String graph,
            UnaryOperator<Graph> change,
            Check<F> check,
            Digesting digest)
            throws IOException {
        Path file = file(graph);
        Node name = NodeFactory.createURI(graph);
        BuiltMark mark = new BuiltMark(store);
        String builtFrom = mark.read().orElse("");
        KeptFile kept = new KeptFile(file);
        Written<F> written;
        try (Transaction transaction = new Transaction(quads)) {
            Graph before = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(before, quads.getGraph(name));
            Graph after = change.apply(before);
            replace(quads, name, after);
            Changed changed = new Changed(quads.getUnionGraph());
            Graph seen = changed.takenAway(before, after).told(after).graph();
            written = new Written<>(check.findings(seen), !before.isEmpty());
            if (!written.findings().isEmpty()) {
                return written;
            }
            kept.prepare(name, after);
            mark.remove();
            kept.putInPlace();
            transaction.commit();
        } catch (IOException | RuntimeException broken) {
            kept.takeBack();
            if (!builtFrom.isEmpty()) {
                mark.write(builtFrom);
            }
            throw broken;
        }
        kept.finish();
        mark.write(digest.after(builtFrom));
        return written;
    }

    /** Says anew what a store was built from. */
    @FunctionalInterface
    public interface Digesting {
        /**
         * After a graph was written.
         *
         * @param before what the store was built from until then
         */
        String after(String before) throws IOException;
    }

    /** What a check finds in them as they are in a store, in a transaction of the caller's. */
    <F> List<F> findings(DatasetGraph quads, Check<F> check) throws IOException {
        if (files().isEmpty()) {
            return List.of();
        }
        Graph all = GraphFactory.createDefaultGraph();
        quads.listGraphNodes()
                .forEachRemaining(
                        name -> {
                            if (mayBe(name.getURI())) {
                                GraphUtil.addInto(all, quads.getGraph(name));
                            }
                        });
        return check.findings(new Changed(quads.getUnionGraph()).told(all).graph());
    }

    /** Not addGraph: an index of words hears of cleared and added quads only. */
    private static void replace(DatasetGraph quads, Node name, Graph statements) {
        quads.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        statements.stream().forEach(said -> quads.add(new Quad(name, said)));
    }

    /** Adds what files say, in a transaction of the caller's, and tells the things in them. */
    static Graph load(DatasetGraph quads, List<Path> files) throws IOException {
        Graph all = GraphFactory.createDefaultGraph();
        for (Path file : files) {
            KeptFile.read(
                    file,
                    quad -> {
                        quads.add(quad);
                        all.add(quad.asTriple());
                    });
        }
        return all;
    }
}
