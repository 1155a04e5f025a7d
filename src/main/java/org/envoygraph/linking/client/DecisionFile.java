package org.envoygraph.linking.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file of decisions, of which every byte stays and to which entries are added. It has its name
 * only when all of it is on the disk and somebody has found nothing wrong with it.
 */
public final class DecisionFile {
    private final Path file;
    private final Path unfinished;

    /** Looks at the whole file as it would be. */
    @FunctionalInterface
    public interface Trial {
        /** Whether nothing is wrong with it. */
        boolean stands(byte[] text) throws IOException;
    }

    /**
     * A file that may not be there yet.
     *
     * @param unfinished where it is written before, on the same disk
     */
    public DecisionFile(Path file, Path unfinished) {
        this.file = file;
        this.unfinished = unfinished;
    }

    /**
     * Adds entries at the end.
     *
     * @param entries each with a line break at its end
     * @return false if the trial failed; then the file is as it was
     */
    public boolean add(List<String> entries, Trial trial) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        byte[] after = with(before, entries);
        if (!trial.stands(after)) {
            return false;
        }
        Files.createDirectories(unfinished.toAbsolutePath().getParent());
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            write(after);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return true;
    }

    private static byte[] with(byte[] before, List<String> entries) {
        String end = before.length > 0 && before[before.length - 1] != '\n' ? "\n" : "";
        String blank = before.length > 0 ? "\n" : "";
        String text = end + blank + String.join("\n", entries);
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(before.length + added.length).put(before).put(added).array();
    }

    private void write(byte[] text) throws IOException {
        try (FileChannel out =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }
}
