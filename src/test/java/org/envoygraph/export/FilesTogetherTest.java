package org.envoygraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void earlierDumpIsWholeAndAlone() throws IOException {
        assertThat(folder.resolve("a.ttl")).hasContent("earlier a");
        assertThat(folder.resolve("b.nq")).hasContent("earlier b");
        assertThat(names()).containsExactly(FolderLock.FILE, "a.ttl", "b.nq");
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
        assertThat(names()).containsExactly(FolderLock.FILE, "a.ttl", "b.nq");
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
        Terms said = new Terms(0, "<urn:a>", "<urn:b>", "<urn:c>", "<urn:d>");
        JsonLdContext context =
                new JsonLdContext(new Layout("urn:", List.of(), Map.of()), new Declared());
        List<FilesTogether.Content> writers =
                List.of(
                        out -> RdfText.pretty(out, Map.of(), only(said)),
                        out -> RdfText.lines(out, only("<urn:a> <urn:b> <urn:c> .")),
                        out -> RdfText.withoutGraphs(out, only("<urn:a> <urn:b> <urn:c> .")),
                        out -> JsonLd.write(out, context, only(said)));
        for (FilesTogether.Content writer : writers) {
            try (FilesTogether files = new FilesTogether(folder)) {
                assertThatThrownBy(
                                () -> files.add("a.ttl", out -> writer.write(nearlyFull(out, 9))))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(FULL);
            }
        }

        earlierDumpIsWholeAndAlone();
    }

    private static <T> Iterator<T> only(T one) {
        return List.of(one).iterator();
    }

    @Test
    void aDiskTooFullToSortIsToldWithTheFile() throws IOException {
        try (FilesTogether files = new FilesTogether(folder)) {
            assertThatThrownBy(
                            () ->
                                    files.add(
                                            "inner/c.ttl",
                                            out -> {
                                                throw new UncheckedIOException(
                                                        new IOException(FULL));
                                            }))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(folder.resolve("inner/c.ttl") + " cannot be written: ");
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

    @Test
    void whatAKilledProcessLeftOfAFileThatIsNoMoreIsSweptAway() throws IOException {
        Path left = folder.resolve("articles").resolve(".gone.ttl.unfinished");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half");
        Path foreign = folder.resolve("articles").resolve("notes.unfinished");
        Files.writeString(foreign, "a reader's");

        try (FilesTogether files = new FilesTogether(folder)) {
            files.appear();
        }

        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void filesInInnerFoldersAppearWithTheOthersAndGoWithThem() throws IOException {
        try (FilesTogether files = new FilesTogether(folder)) {
            files.add("inner/c.ttl", text("c"));
            assertThat(folder.resolve("inner/c.ttl")).doesNotExist();
            files.appear();
        }
        assertThat(folder.resolve("inner/c.ttl")).hasContent("c");

        try (FilesTogether files = new FilesTogether(folder)) {
            files.remove("inner/c.ttl");
            assertThat(folder.resolve("inner/c.ttl")).exists();
            files.appear();
        }
        assertThat(folder.resolve("inner")).doesNotExist();
        earlierDumpIsWholeAndAlone();
    }

    @Test
    void aFolderInThePlaceOfAFileIsFoundBeforeAnyFileAppears() throws IOException {
        Files.createDirectories(folder.resolve("c.nt/full"));
        try (FilesTogether files = new FilesTogether(folder)) {
            files.add("a.ttl", text("new a"));
            assertThatThrownBy(() -> files.add("c.nt", text("c")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("a folder has this name");
        }

        assertThat(folder.resolve("a.ttl")).hasContent("earlier a");
    }

    @Test
    void twoCannotWriteIntoOneFolderAtOnce() throws IOException {
        try (FilesTogether first = new FilesTogether(folder)) {
            first.add("a.ttl", text("first"));
            assertThatThrownBy(() -> new FilesTogether(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            folder
                                    + ": another export writes into this folder; wait until it is"
                                    + " done, or name another folder");
            first.appear();
        }

        assertThat(folder.resolve("a.ttl")).hasContent("first");
        try (FilesTogether next = new FilesTogether(folder)) {
            next.appear();
        }
    }
}
