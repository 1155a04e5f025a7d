package org.envoygraph.lmdb;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
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

    /** In nanoseconds: no query is asked again after so much. */
    private static final long LONGEST = 20_000_000_000L;

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
                connection.begin(IsolationLevels.NONE); // which keeps no copy of all that is added
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
                int rows = 0;
                long spent = 0;
                List<Long> nanos = new ArrayList<>();
                for (int i = 0; i < 2 * times && (i < 2 || spent < LONGEST); i++) {
                    long before = THREADS.getCurrentThreadCpuTime();
                    rows = rows(connection, query);
                    nanos.add(THREADS.getCurrentThreadCpuTime() - before);
                    spent += nanos.get(i);
                }
                List<Long> warm = nanos.subList(nanos.size() / 2, nanos.size());
                long median = warm.stream().sorted().toList().get(warm.size() / 2);
                System.out.printf(
                        Locale.ROOT, "%s\t%d\t%.2f%n", file.getFileName(), rows, median / 1e6);
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
