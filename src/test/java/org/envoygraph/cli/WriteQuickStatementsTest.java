package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.envoygraph.Shipped;
import org.envoygraph.facts.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteQuickStatementsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private void write(Optional<Path> file) throws IOException {
        Facts facts = Shipped.facts();
        int exit =
                new WriteQuickStatements(new PrintWriter(out), new PrintWriter(err))
                        .write(facts, file);
        assertThat(exit).isZero();
    }

    @Test
    void theCommandsAreTheOutputAndTheRestIsSaidBeside() throws IOException {
        write(Optional.empty());

        assertThat(out.toString()).startsWith("Q6279\tP39\tQ11696\tS1476\t").endsWith("/11\n");
        assertThat(err.toString())
                .startsWith("1 command. Nothing was sent: read each one before you give it");
    }

    @Test
    void theyAreWrittenToAFile(@TempDir Path folder) throws IOException {
        write(Optional.of(folder.resolve("a.txt")));

        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("a.txt")).content().startsWith("Q6279\t").endsWith("\n");
        assertThat(err.toString()).startsWith("1 command in ").contains("a.txt. Nothing was sent");
    }
}
