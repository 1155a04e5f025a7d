package org.envoygraph.lmdb;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/**
 * Loads N-Quads into an LMDB store, and asks it queries: name, rows and median of the CPU time of
 * the asking thread in ms, a line each. Arguments: the store, a file to load or a folder of
 * queries, and how often to ask.
 */
public final class LmdbAnswers {
    private static final String INDEXES = "spoc,posc,cspo";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LmdbAnswers() {}

    public static void main(String[] arguments) throws IOException {
        LmdbStore store =
                new LmdbStore(Path.of(arguments[0]).toFile(), new LmdbStoreConfig(INDEXES));
        SailRepository repository = new SailRepository(store);
        try (RepositoryConnection connection = repository.getConnection()) {
            Path given = Path.of(arguments[1]);
            if (Files.isDirectory(given)) {
                ask(connection, given, Integer.parseInt(arguments[2]));
            } else {
                connection.begin();
                connection.add(given.toFile(), RDFFormat.NQUADS);
                connection.commit();
            }
        } finally {
            repository.shutDown();
        }
    }

    private static void ask(RepositoryConnection connection, Path folder, int times)
            throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String query = Files.readString(file);
                long[] nanos = new long[times];
                List<Integer> rows = new java.util.ArrayList<>();
                for (int i = 0; i < 2 * times; i++) { // the first half warms up
                    long before = THREADS.getCurrentThreadCpuTime();
                    rows.add(rows(connection, query));
                    nanos[i % times] = THREADS.getCurrentThreadCpuTime() - before;
                }
                Arrays.sort(nanos);
                System.out.printf(
                        Locale.ROOT,
                        "%s\t%d\t%.2f%n",
                        file.getFileName(),
                        rows.get(0),
                        nanos[times / 2] / 1e6);
            }
        }
    }

    private static int rows(RepositoryConnection connection, String query) {
        try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
            int rows = 0;
            for (; result.hasNext(); result.next()) {
                rows++;
            }
            return rows;
        }
    }
}
