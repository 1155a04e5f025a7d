package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.envoygraph.store.Trig.trig;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is whole or refused, and the store is the backup's or stays. */
class RestoreTest {
    private static final String SPACE = "https://example.org/graph/local/";
    private static final Feed TOLD =
            trig(
                    "g:a { :s :p 1 , \"성 김\"@ko ; <http://www.w3.org/2000/01/rdf-schema#label> \"x\" }");
    private static final Feed OTHER = trig("g:b { :s :p 2 }");

    @TempDir private Path folder;
    private Path store;
    private Path file;
    private LocalGraphs local;

    @BeforeEach
    void aBackupAndAnotherStore() throws IOException {
        store = folder.resolve("work/store");
        file = folder.resolve("backup.nq.gz");
        local = new LocalGraphs(folder.resolve("work/local"), SPACE);
        Files.createDirectories(folder.resolve("work/local"));
        Path notes = folder.resolve("work/local/notes.nq");
        Files.writeString(notes, "<urn:a> <urn:b> \"c\" <" + SPACE + "notes> .\n");
        Filling filling = new Filling("then", TOLD, List.of());
        Store.build(store, filling, Check.none(), new Kept<>(List.of(notes), Check.none()));
        try (Store open = Store.open(store)) {
            Dataset quads = open.dataset();
            assertThat(Backup.of(quads.asDatasetGraph(), "then", file)).isEqualTo(4);
        }
        Files.delete(notes);
        Files.writeString(folder.resolve("work/local/later.nq"), "");
        Store.build(store, "now", OTHER, Check.none());
    }

    private List<String> restore() throws IOException {
        return new Restore(file, store, local)
                .run(Check.none(), Check.none(), before -> before + " restored");
    }

    private long size() throws IOException {
        try (Store open = Store.open(store)) {
            return Txn.calculateRead(
                    open.dataset(), () -> open.dataset().asDatasetGraph().stream().count());
        }
    }

    private void stays() throws IOException {
        assertThat(Store.digest(store)).contains("now");
        assertThat(size()).isEqualTo(1);
        assertThat(local.files()).hasSize(1);
        assertThat(folder.resolve("work")).isDirectoryNotContaining("regex:.*(new|old|restored)");
    }

    @Test
    void storeWordsAndLocalGraphsAreThoseOfTheBackup() throws IOException {
        assertThat(restore()).isEmpty();

        assertThat(size()).isEqualTo(4);
        assertThat(Store.digest(store)).contains("then restored");
        assertThat(folder.resolve("work/local/notes.nq")).content().contains("\"c\"");
        assertThat(folder.resolve("work/local/later.nq")).doesNotExist();
        assertThat(folder.resolve("work/local.before/later.nq")).exists();
        try (Store open = Store.open(store)) {
            assertThat(StoreState.of(open, local)).isEqualTo(new StoreState(4, 1, 1, List.of()));
        }
        assertThat(folder.resolve("work")).isDirectoryNotContaining("regex:.*(new|old|restored)");
    }

    @Test
    void withAFindingAllStays() throws IOException {
        assertThat(new Restore(file, store, local).run(u -> List.of("x"), Check.none(), b -> b))
                .containsExactly("x");
        stays();
        assertThat(new Restore(file, store, local).run(Check.none(), u -> List.of("y"), b -> b))
                .containsExactly("y");
        stays();
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 9, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatIOException().isThrownBy(this::restore).withMessageContaining("is cut short");
            stays();
        }
    }

    @Test
    void aDamagedByteIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 6] ^= 1; // of the checksum
        Files.write(file, bytes);
        assertThatIOException().isThrownBy(this::restore).withMessageContaining("is damaged");
        stays();
    }

    private void rewritten(UnaryOperator<String> change) throws IOException {
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "no gzip at all");
        assertThatIOException().isThrownBy(this::restore).withMessageContaining("not in gzip");
        for (UnaryOperator<String> change :
                List.<UnaryOperator<String>>of(
                        text -> text.replace("backup 1", "backup 7"),
                        text -> text.replaceFirst("(?m)^<urn:a>.*\n", ""),
                        text -> text.replace("<urn:a>", "<urn:a"),
                        text -> text.replaceFirst("<" + SPACE + "notes>", ""))) {
            Files.write(file, whole);
            rewritten(change);
            assertThatIOException()
                    .isThrownBy(this::restore)
                    .withMessageMatching("(?s).*(is no backup|not whole|cannot be read|without).*");
            stays();
        }
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        byte[] block = new byte[1_000_000];
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((Backup.FIRST + "\n# ").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertThatIOException().isThrownBy(this::restore).withMessageContaining("without end");
        stays();
    }

    @Test
    void aCompactedStoreSaysTheSameAndHasOneGeneration() throws IOException {
        Files.createDirectories(store.resolve("Data-0002-tmp"));
        Files.createDirectories(store.resolve("Data-0000"));

        assertThat(Compaction.of(store)).containsExactly("Data-0000", "Data-0002-tmp");

        assertThat(size()).isEqualTo(1);
        assertThat(Compaction.leftovers(store)).isEmpty();
        assertThat(store.resolve("Data-0002")).isDirectory();
        assertThat(store.resolve("Data-0001")).doesNotExist();
    }
}
