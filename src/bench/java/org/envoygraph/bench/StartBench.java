package org.envoygraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How long a user waits: whole processes by the launcher, with and without the archive of classes
 * in turn. Arguments: the number of rounds (9).
 */
public final class StartBench {
    private static final Path LAUNCHER = Path.of("envoygraph").toAbsolutePath();

    private StartBench() {}

    /** Something a user waits for; seconds. */
    private interface Wait {
        double seconds(Launched by) throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        waits().values().iterator().next().seconds(new Launched(LAUNCHER, true));
        System.out.println("| what | with archive, s | without, s | with : without |");
        System.out.println("|---|---|---|---|");
        for (Map.Entry<String, Wait> wait : waits().entrySet()) {
            System.out.println("| " + wait.getKey() + " | " + row(wait.getValue(), rounds) + " |");
        }
    }

    private static Map<String, Wait> waits() {
        Map<String, Wait> waits = new LinkedHashMap<>();
        waits.put("`build --force`", by -> by.toTheEnd("build", "--force"));
        waits.put("first answer of `serve`", by -> by.toTheFirstAnswer("serve", "--port", "0"));
        waits.put(
                "`query contacts --person sung-kim`",
                by -> by.toTheEnd("query", "contacts", "--person", "sung-kim", "--format", "csv"));
        waits.put("`check`", by -> by.toTheEnd("check"));
        waits.put("`--version`", by -> by.toTheEnd("--version"));
        return waits;
    }

    private static String row(Wait wait, int rounds) throws IOException, InterruptedException {
        Runs with = new Runs();
        Runs without = new Runs();
        for (int round = 0; round < rounds; round++) {
            with.add(wait.seconds(new Launched(LAUNCHER, true)));
            without.add(wait.seconds(new Launched(LAUNCHER, false)));
        }
        return with
                + " | "
                + without
                + " | "
                + String.format(Locale.ROOT, "%.2f", with.ratioTo(without));
    }
}
