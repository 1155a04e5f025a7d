package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.envoygraph.store.Trig.trig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the disk while a store is built, the one before it stays. */
class StoreSiteTest {
    private static final Feed GOOD = trig("g:a { :s :p 1 . }");

    @TempDir private Path work;
    private Path folder;

    @BeforeEach
    void anEarlierStore() throws IOException {
        folder = work.resolve("store");
        Store.build(folder, "d1", GOOD, Check.none());
    }

    private void theEarlierStoreIsThereAndAlone() throws IOException {
        assertThat(Store.digest(folder)).contains("d1");
        try (Store store = Store.open(folder)) {
            assertThat(store.graphs()).hasSize(1);
        }
        try (Stream<Path> all = Files.list(work)) {
            assertThat(all).containsExactly(folder);
        }
    }

    private void failsWith(Throwable broken, String reason) {
        Feed failing =
                out -> {
                    GOOD.into(out);
                    if (broken instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) broken;
                };
        assertThatThrownBy(() -> Store.build(folder, "d2", failing, Check.none()))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        folder
                                + ".new cannot be written: "
                                + reason
                                + "; the store stays as it was; make room on the disk and build again");
    }

    @Test
    void aDiskThatFillsUpUnderAMappedFileLeavesTheStoreAsItWas() throws IOException {
        failsWith(
                new InternalError(
                        "a fault occurred in a recent unsafe memory access operation in compiled"
                                + " Java code"),
                "a page of a file found no room");

        theEarlierStoreIsThereAndAlone();
    }

    @Test
    void aDiskThatRefusesAWriteLeavesTheStoreAsItWas() throws IOException {
        String full = "No space left on device";
        failsWith(new IllegalStateException(new UncheckedIOException(new IOException(full))), full);

        theEarlierStoreIsThereAndAlone();
    }

    @Test
    void withLittleRoomOnTheDiskNothingIsBegun() throws IOException {
        StoreSite site = new StoreSite(folder, Long.MAX_VALUE);

        assertThatThrownBy(
                        () ->
                                site.build(
                                        new Filling("d2", GOOD, List.of()),
                                        Check.none(),
                                        Kept.nothing()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("MB are free, and a store needs")
                .hasMessageEndingWith("make room on the disk and build again");

        theEarlierStoreIsThereAndAlone();
    }

    @Test
    void aStoreThatWasBeingReplacedWhenTheProcessWasKilledComesBack() throws IOException {
        Files.move(folder, work.resolve("store.old"));

        failsWith(new UncheckedIOException(new IOException("again")), "again");

        theEarlierStoreIsThereAndAlone();
    }
}
