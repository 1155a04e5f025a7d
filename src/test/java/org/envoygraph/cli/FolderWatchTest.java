package org.envoygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each test ends when the change is heard, and fails when it is not. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class FolderWatchTest {
    @TempDir private Path folder;

    @Test
    void aFileSavedByRenamingIsHeardOf() throws IOException, InterruptedException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        try (FolderWatch watch = new FolderWatch(folder)) {
            Path unfinished = Files.writeString(articles.resolve(".a.swp"), "a");
            Files.move(unfinished, articles.resolve("a.yaml"));
            watch.await();
        }
    }

    @Test
    void aFolderThatComesLaterIsWatchedToo() throws IOException, InterruptedException {
        try (FolderWatch watch = new FolderWatch(folder)) {
            Path council = Files.createDirectory(folder.resolve("council"));
            watch.await();
            Files.writeString(council.resolve("drafts.yaml"), "a");
            watch.await();
        }
    }

    @Test
    void aFolderThatIsPutInTheOthersPlaceIsWatchedToo() throws IOException, InterruptedException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        try (FolderWatch watch = new FolderWatch(folder)) {
            Files.delete(articles);
            watch.await();
            Files.createDirectory(articles);
            watch.await();
            Files.writeString(articles.resolve("a.yaml"), "a");
            watch.await();
        }
    }
}
