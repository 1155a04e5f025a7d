package org.envoygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.main.LoaderPlan;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.apache.jena.tdb2.params.StoreParams;

/**
 * The orders in which TDB2 keeps the quads: four of its six. What is asked over all graphs needs
 * three of them, and one graph is read, replaced and exported by the first. A pattern in one named
 * graph finds its way by these too, so the two that begin with a graph and then a predicate or an
 * object would only cost a third of each load.
 *
 * <p>A folder keeps the orders that it was made with, in its {@code tdb.cfg}.
 */
final class Indexes {
    private static final String[] ORDERS = {"GSPO", "SPOG", "POSG", "OSPG"};

    /** TDB2's own plan for loading in phases, for these orders. */
    private static final LoaderPlan IN_PHASES =
            new LoaderPlan(
                    LoaderPlans.loaderPlanPhased.dataInputType(),
                    new String[] {"SPO"},
                    new String[] {"GSPO"},
                    new String[][] {{"POS", "OSP"}},
                    new String[][] {{"SPOG", "POSG", "OSPG"}});

    private Indexes() {}

    static DatasetGraph connect(Path folder) {
        return DatabaseMgr.connectDatasetGraph(
                Location.create(folder.toString()), ours(StoreParams.getDftStoreParams()));
    }

    static DatasetGraph inMemory() {
        return DatabaseMgr.connectDatasetGraph(
                Location.mem(), ours(StoreParams.getDftMemStoreParams()));
    }

    private static StoreParams ours(StoreParams usual) {
        return StoreParams.builder("envoygraph", usual).quadIndexes(ORDERS).build();
    }

    /**
     * Removes the files of other orders: a compaction by Jena 5.6 writes all six, whatever the
     * folder says, and who opens it next keeps up these four alone.
     *
     * @param data a generation of a store that nobody has open
     */
    static void removeOthers(Path data) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(data)) {
            others = files.filter(file -> isOther(file.getFileName().toString())).toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
    }

    private static boolean isOther(String file) {
        return file.matches("[GSPO]{4}[.](idn|dat|bpt)")
                && !List.of(ORDERS).contains(file.substring(0, 4));
    }

    /** Loads into a store that is thrown away when loading fails. */
    static DataLoader loader(DatasetGraph quads) {
        return LoaderFactory.createLoader(IN_PHASES, quads, MonitorOutputs.nullOutput());
    }
}
