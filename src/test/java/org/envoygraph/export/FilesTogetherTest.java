package org.envoygraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is there whole or not at all, whatever the disk does. */
class FilesTogetherTest {
    private static final String FULL = "No space left on device";

    @TempDir private Path folder;

    @BeforeEach
    void anEarlierDump() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), "earlier a");
        Files.writeString(folder.resolve("b.nq"), "earlier b");
    }

    private static FilesTogether.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes some bytes, and then no more. */
    private static OutputStream nearlyFull(OutputStream disk, int room) {
        return new FilterOutputStream(disk) {
            private int left = room;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException(FULL);
                }
                super.write(b);
            }
        };
    }

    private void earlierDumpIsWholeAndAlone() throws IOException {
        assertThat(folder.resolve("a.ttl")).hasContent("earlier a");
        assertThat(folder.resolve("b.nq")).hasContent("earlier b");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void allFilesAppearInThePlaceOfEarlierOnes() throws IOException {
        try (FilesTogether files = new FilesTogether(folder)) {
            files.add("a.ttl", text("new a"));
            assertThat(folder.resolve("a.ttl")).hasContent("earlier a");
            files.add("b.nq", text("new b"));
            files.appear();
        }

        assertThat(folder.resolve("a.ttl")).hasContent("new a");
        assertThat(folder.resolve("b.nq")).hasContent("new b");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void aDiskThatFillsUpDuringTheSecondFileLeavesBothAsTheyWere() throws IOException {
        try (FilesTogether files = new FilesTogether(folder)) {
            files.add("a.ttl", text("new a"));
            assertThatThrownBy(
                            () -> files.add("b.nq", out -> text("new b").write(nearlyFull(out, 3))))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            folder.resolve("b.nq")
                                    + " cannot be written: "
                                    + FULL
                                    + "; what stood there stays as it was; see that there is room and"
                                    + " that you may write there, and try again");
        }

        earlierDumpIsWholeAndAlone();
    }

    @Test
    void aWriterOfRdfThatMeetsAFullDiskSaysSo() throws IOException {
        ValueFactory values = SimpleValueFactory.getInstance();
        SortedStatements statements = new SortedStatements();
        statements.handleStatement(
                values.createStatement(
                        RDFS.LABEL, RDFS.LABEL, values.createLiteral("x"), RDFS.CLASS));
        Dump dump = new Dump(statements, Map.of());
        for (DumpFormat format : List.of(DumpFormat.values())) {
            try (FilesTogether files = new FilesTogether(folder)) {
                assertThatThrownBy(
                                () ->
                                        files.add(
                                                "a.ttl",
                                                out -> dump.write(nearlyFull(out, 9), format)))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(FULL);
            }
        }

        earlierDumpIsWholeAndAlone();
    }

    @Test
    void aMistakeOfOurOwnStaysOneAndLeavesNothingEither() throws IOException {
        try (FilesTogether files = new FilesTogether(folder)) {
            assertThatThrownBy(
                            () ->
                                    files.add(
                                            "a.ttl",
                                            out -> {
                                                throw new IllegalStateException("ours");
                                            }))
                    .isInstanceOf(IllegalStateException.class);
        }

        earlierDumpIsWholeAndAlone();
    }

    @Test
    void whatAKilledProcessLeftIsWrittenOver() throws IOException {
        Files.writeString(folder.resolve(".a.ttl.unfinished"), "a longer text, half written");

        try (FilesTogether files = new FilesTogether(folder)) {
            files.add("a.ttl", text("new a"));
            files.appear();
        }

        assertThat(folder.resolve("a.ttl")).hasContent("new a");
        assertThat(folder.resolve(".a.ttl.unfinished")).doesNotExist();
    }
}
