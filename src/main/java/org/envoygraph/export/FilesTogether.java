package org.envoygraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/**
 * Files of one folder that appear under their names together: each is written beside its name and
 * forced to the disk, and none is renamed before all are whole. Closing sweeps away what did not
 * appear; what a killed process left is written over by the next.
 */
final class FilesTogether implements AutoCloseable {
    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();

    /** For files of a folder, which is made if it is missing. */
    FilesTogether(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /**
     * Writes a file under another name.
     *
     * @throws IOException if that fails, naming the file
     */
    void add(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Path beside = folder.resolve("." + name + ".unfinished");
        unfinished.put(file, beside);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            content.write(out);
            out.flush();
            force(beside, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritten(file, e);
        } catch (RDFHandlerException e) {
            if (e.getCause() instanceof IOException broken) {
                throw unwritten(file, broken);
            }
            throw e;
        }
    }

    private static IOException unwritten(Path file, IOException broken) {
        return new IOException(
                file
                        + " cannot be written: "
                        + reason(broken)
                        + "; what stood there stays as it was; see that there is room and that you may"
                        + " write there, and try again",
                broken);
    }

    private static String reason(IOException broken) {
        if (broken instanceof AccessDeniedException) {
            return "this user may not";
        }
        Optional<String> known =
                broken instanceof FileSystemException named
                        ? Optional.ofNullable(named.getReason())
                        : Optional.ofNullable(broken.getMessage());
        return known.orElseGet(() -> broken.getClass().getSimpleName());
    }

    /** Lets all files appear, in the place of earlier ones of their names. */
    void appear() throws IOException {
        for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
            Files.move(
                    file.getValue(),
                    file.getKey(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        unfinished.clear();
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folder; there the names reach the disk when the system likes
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel open = FileChannel.open(path, option)) {
            open.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path beside : unfinished.values()) {
            Files.deleteIfExists(beside);
        }
    }
}
