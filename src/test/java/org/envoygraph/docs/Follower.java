package org.envoygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.envoygraph.Copied;
import org.envoygraph.LittleHome;
import org.envoygraph.Shared;

/**
 * Types what the documents show, in a copy of the project. While one of our servers runs, no other
 * of our commands is typed: the server is ended before.
 */
final class Follower {
    /** Beginnings of lines that are not typed, and why. */
    static final Map<String, String> LEFT_OUT =
            Map.of(
                    "mvn verify",
                    "it is what runs this test",
                    "./envoygraph passwd anna",
                    "it asks for a password; PasswdCommandTest types it",
                    "./envoygraph serve --",
                    "CuratingTest, OpenRefineTest, OtherPagesTest and RefreshTest serve so",
                    "curl -u anna ",
                    "it asks for a password; CuratingTest and RefreshTest send it",
                    "./envoygraph link sung-kim liu-xiaoming noh-kyu-duk",
                    "it asks Wikidata; LinkOnTerminalTest types it against a service of its own",
                    "mvn -q test-compile exec:java ",
                    "it measures, which wants a machine that does nothing else",
                    "mvn -B -q dependency:copy ",
                    "it fetches a stock Fuseki from the network",
                    "FUSEKI_BASE=work/fuseki java -jar ",
                    "it starts that Fuseki; one from the class path takes its place on port 3031,"
                            + " and StockFusekiTest reads the configuration with one");

    private static final Set<String> PROGRAMS = Set.of("cp", "mkdir", "sed", "cat", "echo", "curl");
    private static final String OURS = "localhost:3030";
    private static final String OTHER = "localhost:3031";
    private static final String SITE = "./envoygraph site ";
    private static final String TEXTS = "work/texts";

    private final Path folder;
    private Optional<Serving> serving = Optional.empty();
    private Optional<FusekiServer> other = Optional.empty();

    /** What was printed, and how the last line ended. */
    record Seen(String printed, int exit) {}

    Follower(Path folder) throws IOException {
        this.folder = folder;
        Copied.to(folder);
        Path examples = Files.createDirectories(folder.resolve("docs/example"));
        copyFiles(Path.of("docs/example"), examples);
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    /** Begins anew, without or with a store that is up to date. */
    void begin(boolean built) throws Exception {
        end();
        String keep = built ? "! -name store" : "";
        shell("mkdir -p work && find work -mindepth 1 -maxdepth 1 " + keep + " -exec rm -r {} +");
        if (built) {
            assertThat(ours("./envoygraph build").exit()).isZero();
        }
    }

    /** Types the lines of a step; all but the last must end with 0. */
    Seen follow(List<String> lines) throws Exception {
        StringBuilder printed = new StringBuilder();
        int exit = 0;
        for (String line : lines) {
            assertThat(exit).as(printed.toString()).isZero();
            Seen seen = type(line);
            printed.append(seen.printed());
            exit = seen.exit();
        }
        return new Seen(asInTheDocuments(printed.toString()), exit);
    }

    private Seen type(String line) throws Exception {
        if (LEFT_OUT.keySet().stream().anyMatch(line::startsWith)) {
            return new Seen("", 0);
        }
        if (line.contains(TEXTS) && line.contains("--articles")) {
            copyFiles(Shared.articles(), folder.resolve(TEXTS));
        }
        String program = line.substring(0, (line + " ").indexOf(' '));
        if (PROGRAMS.contains(program)) {
            return program.equals("curl") ? curl(line) : shell(line);
        }
        return ours(line);
    }

    private Seen ours(String line) throws Exception {
        TypedLine typed = TypedLine.of(line.replace(OTHER, "localhost:" + otherPort(line)));
        assertThat(typed.words().get(0))
                .as("%s%nThis test does not know how to run this; see %s.", line, Follower.class)
                .isEqualTo("./envoygraph");
        endServing();
        if (line.equals("./envoygraph serve")) {
            serving = Optional.of(Serving.start(folder));
            return new Seen(serving.get().shown(), 0);
        }
        Screen screen = new Screen("\0");
        int exit = screen.run(typed, line.startsWith(SITE) ? little() : folder);
        return new Seen(screen.text(), exit);
    }

    /** All pages of the whole are asked by PageLinksTest, which takes long enough. */
    private Path little() throws IOException {
        Path little = folder.resolve("work/little");
        LittleHome.in(Files.createDirectories(little));
        return little;
    }

    private Seen curl(String line) throws Exception {
        assertThat(line).as("asks no server but our own").contains("http://" + OURS + "/");
        assumeTrue(shell("command -v curl").exit() == 0, "curl is not installed");
        if (serving.isEmpty()) {
            serving = Optional.of(Serving.start(folder));
        }
        return shell(line.replace(OURS, "localhost:" + serving.get().port()));
    }

    private Seen shell(String line) throws IOException, InterruptedException {
        ProcessBuilder sh = new ProcessBuilder("sh", "-c", line).directory(folder.toFile());
        sh.environment().put("no_proxy", "localhost");
        Process process = sh.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Seen(printed, process.waitFor());
    }

    /** The port of a server that is not ours, started when a line first names it. */
    private int otherPort(String line) {
        if (other.isEmpty() && line.contains(OTHER)) {
            FusekiServer fuseki =
                    FusekiServer.create()
                            .port(0)
                            .loopback(true)
                            .add("/ds", DatasetGraphFactory.createTxnMem())
                            .build();
            other = Optional.of(fuseki.start());
        }
        return other.map(FusekiServer::getPort).orElse(0);
    }

    /** Without what differs from run to run: the folder, the port, the number of the version. */
    private String asInTheDocuments(String printed) throws IOException {
        String here = printed.replace(folder + "/", "").replace("(not packaged)", version());
        return serving.isEmpty() ? here : here.replace(":" + serving.get().port() + "/", ":3030/");
    }

    private static String version() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        return pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    }

    private void endServing() throws InterruptedException {
        if (serving.isPresent()) {
            serving.get().end();
            serving = Optional.empty();
        }
    }

    /** Ends the servers. */
    void end() throws InterruptedException {
        endServing();
        other.ifPresent(FusekiServer::stop);
        other = Optional.empty();
    }
}
