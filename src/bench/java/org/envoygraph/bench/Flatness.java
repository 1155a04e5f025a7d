package org.envoygraph.bench;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether what was sampled grows: flat is whose median in the last quarter is at most 1.2 times
 * that of the second. In the first quarter a server warms up.
 */
final class Flatness {
    private static final double MOST = 1.2;

    /** Which make the load and so are not expected to be anything. */
    private static final Set<String> MADE =
            Set.of("requests", "changes", "graphs", "backups", "wrong");

    private Flatness() {}

    static boolean isFlat(Runs samples) {
        return samples.quarter(4).median() <= MOST * samples.quarter(2).median();
    }

    /** As a table of Markdown. */
    static void print(Map<String, Runs> samples) {
        System.out.println("| of a sample | 1st quarter | 2nd | last | greatest | flat |");
        System.out.println("|---|---|---|---|---|---|");
        samples.forEach(
                (what, runs) ->
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %.1f | %.1f | %.1f | %.1f | %s |%n",
                                what,
                                runs.quarter(1).median(),
                                runs.quarter(2).median(),
                                runs.quarter(4).median(),
                                runs.most(),
                                MADE.contains(what) ? "" : isFlat(runs) ? "yes" : "no"));
    }
}
