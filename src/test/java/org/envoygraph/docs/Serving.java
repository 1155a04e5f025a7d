package org.envoygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./envoygraph serve} on a free port, in a thread of its own. */
final class Serving {
    private static final String LAST_WORDS = "Ctrl-C ends the server.";
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:([0-9]+)/");

    /** A server that does not start must end the test, not hang it. */
    private static final int MINUTES = 2;

    private final Thread thread;
    private final String shown;
    private final int port;

    private Serving(Thread thread, String shown) {
        Matcher address = PORT.matcher(shown);
        assertThat(address.find()).as(shown).isTrue();
        this.thread = thread;
        this.shown = shown;
        this.port = Integer.parseInt(address.group(1));
    }

    static Serving start(Path folder) {
        Screen screen = new Screen(LAST_WORDS);
        TypedLine line = new TypedLine(Map.of(), List.of("./envoygraph", "serve", "--port=0"));
        Thread thread = new Thread(() -> screen.run(line, folder), "serve");
        thread.setDaemon(true);
        thread.start();
        return new Serving(thread, screen.ready().orTimeout(MINUTES, TimeUnit.MINUTES).join());
    }

    String shown() {
        return shown;
    }

    int port() {
        return port;
    }

    void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
