package org.envoygraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.envoygraph.checks.ArticleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the evidence line of a passage. */
@Command(
        name = "span",
        description =
                "Prints the evidence line of each place where words stand in an article's text.",
        mixinStandardHelpOptions = true)
final class SpanCommand implements Callable<Integer> {
    @Mixin private Output output;

    @Parameters(index = "0", paramLabel = "ARTICLE.txt", description = "Your copy of the text.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WORDS",
            description = "The words, exactly as they stand; read from standard input if left out.")
    private Optional<String> words = Optional.empty();

    @Override
    public Integer call() throws IOException {
        ArticleText text = new ArticleText(Files.readString(file));
        String passage = words.isPresent() ? words.get() : standardInput();
        if (passage.isBlank()) {
            throw output.wrongUse("Give the words, as an argument or on standard input.");
        }
        List<Integer> places = text.find(passage);
        int length = passage.codePointCount(0, passage.length());
        for (int i = 0; i < places.size(); i++) {
            int start = places.get(i);
            String occurrence = i == 0 ? "" : " " + (i + 1);
            output.out()
                    .println(
                            "- "
                                    + start
                                    + "-"
                                    + (start + length)
                                    + " "
                                    + ArticleText.digest(passage)
                                    + occurrence
                                    + "   # line "
                                    + text.lineOf(start));
        }
        if (places.isEmpty()) {
            output.err()
                    .println(
                            "'"
                                    + passage
                                    + "' does not stand in "
                                    + file
                                    + "; take the words, quotation marks and all, from the file itself");
            return EnvoyGraph.PROBLEMS;
        }
        return EnvoyGraph.FINE;
    }

    private static String standardInput() throws IOException {
        String read = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        return read.endsWith("\n") ? read.substring(0, read.length() - 1) : read;
    }
}
