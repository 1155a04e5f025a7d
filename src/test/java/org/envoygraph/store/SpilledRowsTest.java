package org.envoygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpilledRowsTest {
    private static final String TEMPORARY = "java.io.tmpdir";

    @TempDir private Path folder;
    private String usual;

    @BeforeEach
    void spillHere() {
        usual = System.setProperty(TEMPORARY, folder.toString());
    }

    @AfterEach
    void spillWhereItWas() {
        System.setProperty(TEMPORARY, usual);
    }

    private static List<String> all(SpilledRows rows) {
        List<String> all = new ArrayList<>();
        for (Iterator<byte[]> sorted = rows.sorted(); sorted.hasNext(); ) {
            all.add(new String(sorted.next(), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static void add(SpilledRows rows, String row) {
        rows.add(row.getBytes(StandardCharsets.UTF_8));
    }

    private long spilled() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aFewRowsStayInMemoryAndComeBackByCodePointsAsOftenAsAsked() throws IOException {
        try (SpilledRows rows = new SpilledRows()) {
            // in UTF-16, the third would come before the second
            Stream.of("\uD83D\uDD4A", "b", "\uFFFD", "a", "b", "").forEach(row -> add(rows, row));

            assertThat(all(rows))
                    .containsExactly("", "a", "b", "b", "\uFFFD", "\uD83D\uDD4A")
                    .isEqualTo(all(rows));
            assertThat(spilled()).isZero();
        }
    }

    @Test
    void manyRowsGoToFilesComeBackSortedAndLeaveNothing() throws IOException {
        Random random = new Random(1);
        List<String> expected = new ArrayList<>();
        try (SpilledRows rows = new SpilledRows(1_000)) {
            for (int i = 0; i < 5_000; i++) {
                expected.add("row " + random.nextInt(1_000_000));
                add(rows, expected.get(i));
            }
            expected.sort(null);

            assertThat(all(rows)).isEqualTo(expected);
            assertThat(all(rows)).isEqualTo(expected);
            assertThat(spilled()).isPositive();
        }
        assertThat(spilled()).isZero();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        System.setProperty(TEMPORARY, folder.resolve("none").toString());
        try (SpilledRows rows = new SpilledRows(10)) {
            add(rows, "more than ten bytes");
            assertThatThrownBy(() -> add(rows, "another"))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("none");
        }
    }
}
