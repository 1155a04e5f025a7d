package org.envoygraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    private static final String A = "<http://x/a> <http://x/p> \"1\" <http://x/g> .\n";
    private static final String B = "<http://x/b> <http://x/p> \"2\" <http://x/g> .\n";
    private static final String C = "<http://x/c> <http://x/p> \"3\" <http://x/g> .\n";

    @TempDir private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String object(Statement said) {
        return said.getObject().stringValue();
    }

    @Test
    void whatOnlyOneHoldsIsRemovedOrAdded() throws IOException {
        Difference difference = Difference.between(file("old.nq", A + B), file("new.nq", B + C));

        assertThat(difference.removed()).extracting(DifferenceTest::object).containsExactly("1");
        assertThat(difference.added()).extracting(DifferenceTest::object).containsExactly("3");
    }

    @Test
    void theSameLinesDoNotDiffer() throws IOException {
        assertThat(Difference.between(file("old.nq", A + B), file("new.nq", A + B)).isEmpty())
                .isTrue();
    }

    @Test
    void aGzippedDumpIsReadAsItIs() throws IOException {
        Path zipped = folder.resolve("new.nq.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write((A + B).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Difference.between(file("old.nq", A + B), zipped).isEmpty()).isTrue();
    }

    @Test
    void linesInAnotherOrderAreRefusedWithTheirPlace() throws IOException {
        Path unsorted = file("old.nq", B + A);

        assertThatThrownBy(() -> Difference.between(unsorted, unsorted))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(unsorted + ":2: the lines are not sorted");
    }

    @Test
    void theOrderIsThatOfCodePointsNotOfUtf16() throws IOException {
        String late = "<http://x/\uFF5E> <http://x/p> \"1\" <http://x/g> .\n";
        String later = "<http://x/\uD83D\uDE00> <http://x/p> \"1\" <http://x/g> .\n";

        assertThat(Difference.between(file("o", late + later), file("n", late)).removed())
                .hasSize(1);
    }

    @Test
    void whatIsNoNQuadsIsRefusedWithItsPlace() throws IOException {
        Path wrong = file("new.nq", A + "Hello\n");

        assertThatThrownBy(() -> Difference.between(file("old.nq", A), wrong))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(wrong + ":2: is no N-Quads");
    }
}
