package org.envoygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.envoygraph.Shipped;
import org.envoygraph.cli.EnvoyGraph;
import org.envoygraph.docs.Document.Block;
import org.envoygraph.facts.Problems;
import org.envoygraph.queries.Shelf;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** One page a command, with its help; and the shelf in the README. */
class PagesTest {
    private static final Path PAGES = Path.of("docs/commands");

    /** Whether a block is a command's help, which this test holds. */
    static boolean isHelp(Block block) {
        return block.place().startsWith(PAGES + "/")
                && block.text().startsWith("Usage: envoygraph ");
    }

    @Test
    void everyCommandHasAPageAndEveryPageACommand() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> commands =
                    shown(EnvoyGraph.commandLine())
                            .map(command -> command.getCommandName() + ".md")
                            .sorted()
                            .toList();
            assertThat(pages.map(page -> page.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(commands);
        }
    }

    @Test
    void theHelpOfEachCommandStandsOnItsPage() throws IOException {
        for (CommandLine command : shown(EnvoyGraph.commandLine()).toList()) {
            Map<String, String> helps = new TreeMap<>();
            putHelp(command, command.getCommandName(), helps);
            Document page = Document.read(PAGES.resolve(command.getCommandName() + ".md"));

            assertThat(page.blocks().stream().filter(PagesTest::isHelp).map(Block::text))
                    .as(page.file().toString())
                    .containsExactlyElementsOf(helps.values());
        }
    }

    private static Stream<CommandLine> shown(CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .distinct();
    }

    private static void putHelp(CommandLine command, String words, Map<String, String> helps) {
        StringWriter help = new StringWriter();
        CommandLine typed = EnvoyGraph.commandLine(Map.of()).setOut(new PrintWriter(help, true));
        assertThat(typed.execute((words + " --help").split(" "))).as(words).isZero();
        helps.put(words, help.toString());
        shown(command).forEach(sub -> putHelp(sub, words + " " + sub.getCommandName(), helps));
    }

    @Test
    void theReadmeCountsTheStatementsAndGraphs() throws IOException {
        DatasetGraph shipped = Shipped.graph();

        List<Quad> statements =
                Txn.calculateRead(
                        shipped,
                        () ->
                                Iter.toList(shipped.find()).stream()
                                        .filter(q -> !q.getGraph().getURI().endsWith("/queries"))
                                        .toList());
        long graphs = statements.stream().map(Quad::getGraph).distinct().count();
        String counted =
                String.format(
                        Locale.ROOT,
                        "- %,d statements in %d named graphs",
                        statements.size(),
                        graphs);

        assertThat(Files.readString(Path.of("README.md"))).contains(counted);
    }

    @Test
    void theReadmeListsTheStoredQueriesWithTheirQuestions() throws IOException {
        Problems problems = new Problems();
        List<String> rows =
                Shelf.read(Path.of("queries"), problems).queries().stream()
                        .map(query -> "| `" + query.name() + "` | " + query.summary() + " |")
                        .toList();

        assertThat(Files.readAllLines(Path.of("README.md"))).containsSequence(rows);
    }
}
