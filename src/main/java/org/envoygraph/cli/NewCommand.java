package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.envoygraph.checks.ArticleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a curated file. */
@Command(
        name = "new",
        description = "Begins a curated file.",
        mixinStandardHelpOptions = true,
        subcommands = NewCommand.ArticleCommand.class)
final class NewCommand implements Callable<Integer> {
    @Mixin private Output output;

    @Override
    public Integer call() {
        throw output.wrongUse("Say what to begin: 'new article FILE.txt'.");
    }

    /** Writes the head of an article's file. */
    @Command(
            name = "article",
            description = "Prints the head of the curated file for an article's text.",
            mixinStandardHelpOptions = true)
    static final class ArticleCommand implements Callable<Integer> {
        @Mixin private Output output;

        @Parameters(paramLabel = "FILE.txt", description = "Your copy of the text, in UTF-8.")
        private Path file;

        @Override
        public Integer call() throws IOException {
            ArticleText text = new ArticleText(Files.readString(file));
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            output.out().print(head(text));
            output.out().flush();
            output.err().println("Save this as data/articles/" + name + ".yaml and fill it in.");
            return EnvoyGraph.FINE;
        }

        private static String head(ArticleText text) {
            return """
                    title:                   # the headline as printed; leave out what the text does not tell
                    publisher:               # id in data/register/organizations.yaml
                    agency:
                    published: {at: YYYY-MM-DDTHH:MM, zone: "+HH:MM", zone-origin: assumed}
                    language: en
                    text: {characters: %d, sha256: %s}

                    facts:
                      xx-01:                 # a prefix of your own for this article, then a number
                        meeting:             # or another kind of fact, see data/README.md
                        label:
                        when: {day: YYYY-MM-DD, words: , rule: }
                        gist:
                        evidence:            # lines as `envoygraph span` prints them
                    """
                    .formatted(text.length(), text.sha256());
        }
    }
}
