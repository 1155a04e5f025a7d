package org.envoygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.store.Bridge;
import org.envoygraph.store.Compaction;
import org.envoygraph.store.GraphChanges;
import org.envoygraph.store.Store;
import org.envoygraph.store.StoreInUse;
import org.envoygraph.store.StoreState;

/** Looks whether the store is well, and says what to do where it is not; it changes nothing. */
public final class Doctor {
    private static final long MEGABYTE = 1_000_000;
    private static final long ENOUGH_ROOM = 100 * MEGABYTE;
    private static final String BUILD = "run './envoygraph build --force'";

    private final Home home;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * What was looked at.
     *
     * @param about such as {@code store}
     * @param words what was found
     * @param remedy what to do; nothing where all is well
     */
    public record Finding(String about, String words, Optional<String> remedy) {
        public boolean isFine() {
            return remedy.isEmpty();
        }
    }

    public Doctor(Home home) {
        this.home = home;
    }

    /** Looks at all. */
    public List<Finding> findings() throws IOException {
        findings.clear();
        room();
        leftovers();
        Problems problems = new Problems();
        Facts facts = new Build(home).facts(problems);
        if (problems.isEmpty()) {
            fine("curated files", "read without a problem");
        } else {
            wrong("curated files", problems.count() + " problems", "run './envoygraph check'");
        }
        Optional<String> digest = Store.digest(home.store());
        if (digest.isEmpty()) {
            wrong("store", "there is none, or its writing broke off", BUILD);
            return List.copyOf(findings);
        }
        new Build(home)
                .stale()
                .ifPresentOrElse(
                        why -> wrong("digests", why + " since the build", BUILD),
                        () -> fine("digests", "the store is as new as its files"));
        try (Store store = Store.open(home.store())) {
            inside(store, problems.isEmpty() ? Optional.of(facts) : Optional.empty());
        } catch (StoreInUse serving) {
            fine("store", serving.getMessage() + "; what is in it was not looked at");
        } catch (RuntimeException broken) { // whatever a damaged file makes Jena or Lucene throw
            wrong("store", "it cannot be read: " + broken, BUILD);
        }
        return List.copyOf(findings);
    }

    private void fine(String about, String words) {
        findings.add(new Finding(about, words, Optional.empty()));
    }

    private void wrong(String about, String words, String remedy) {
        findings.add(new Finding(about, words, Optional.of(remedy)));
    }

    private void room() throws IOException {
        long free = Files.getFileStore(home.folder()).getUsableSpace();
        String words = free / MEGABYTE + " MB are free";
        if (free < ENOUGH_ROOM) {
            wrong("disk", words, "make room; a build wants some 100 MB");
        } else {
            fine("disk", words);
        }
    }

    private void leftovers() throws IOException {
        List<String> left = new ArrayList<>();
        Path store = home.store();
        for (String ending : List.of(".new", ".old")) {
            Path beside = store.resolveSibling(store.getFileName() + ending);
            if (Files.isDirectory(beside)) {
                left.add(beside.toString());
            }
        }
        Compaction.leftovers(store).forEach(name -> left.add(store.resolve(name).toString()));
        left.addAll(unfinished(store.getParent()));
        left.addAll(unfinished(store.resolveSibling("local")));
        if (left.isEmpty()) {
            fine("leftovers", "nothing is left of a work that broke off");
        } else {
            wrong(
                    "leftovers",
                    String.join(", ", left),
                    "if nothing is at work now, run './envoygraph build --force', and delete the"
                            + " files whose names end with .unfinished");
        }
    }

    private static List<String> unfinished(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".unfinished") || file.endsWith(".restored"))
                    .sorted()
                    .toList();
        }
    }

    private void inside(Store store, Optional<Facts> facts) throws IOException {
        StoreState state = StoreState.of(store, home.localGraphs());
        fine("store", state.quads() + " quads can be read");
        if (state.worded() == state.indexed()) {
            fine("words", "the index knows all " + state.worded() + " texts");
        } else {
            String words = "%d texts are to be found, and the index knows %d";
            wrong("words", words.formatted(state.worded(), state.indexed()), BUILD);
        }
        if (state.local().isEmpty()) {
            fine("local graphs", "in the store as in work/local");
        } else {
            wrong("local graphs", differing(state.local()) + " not as in work/local", BUILD);
        }
        if (facts.isPresent()) {
            List<String> graphs = differing(store, facts.get());
            if (graphs.isEmpty()) {
                fine("curated graphs", "in the store as in the files");
            } else {
                wrong("curated graphs", differing(graphs) + " not as in the files", BUILD);
            }
        }
    }

    private List<String> differing(Store store, Facts facts) throws IOException {
        DatasetGraph quads = store.dataset().asDatasetGraph();
        DatasetGraph after = Bridge.inMemory(new Build(home).graphOf(facts));
        quads.begin(ReadWrite.READ);
        try {
            DatasetGraph before = Bridge.inMemory(Bridge.of(quads, home::isBuilt));
            return GraphChanges.between(before, after).graphs();
        } finally {
            quads.end();
        }
    }

    private static String differing(List<String> graphs) {
        return graphs.size()
                + (graphs.size() == 1 ? " graph is (" : " graphs are (")
                + String.join(", ", graphs)
                + ")";
    }
}
