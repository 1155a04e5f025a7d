package org.envoygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Facts;
import org.envoygraph.linking.items.QuickStatements;

/** Writes what we know of linked things for a person to review and give to Wikidata. */
final class WriteQuickStatements {
    private final PrintWriter out;
    private final PrintWriter err;

    WriteQuickStatements(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Writes the commands, to a file or to the output.
     *
     * @return the exit code
     */
    int write(Facts facts, Optional<Path> file) throws IOException {
        List<String> lines = new QuickStatements(facts).lines();
        if (file.isPresent()) {
            Files.write(file.get(), lines);
        } else {
            lines.forEach(line -> out.print(line + "\n"));
            out.flush();
        }
        err.println(
                PlainWords.count(lines.size(), "command")
                        + file.map(name -> " in " + name).orElse("")
                        + ". Nothing was sent: read each one before you give it to Wikidata.");
        err.flush();
        return EnvoyGraph.FINE;
    }
}
