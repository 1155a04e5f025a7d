package org.envoygraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFHandlerException;

/**
 * Files of one folder and the folders in it that appear under their names together: each is written
 * beside its name and forced to the disk, and none is renamed before all are whole. Closing sweeps
 * away what did not appear, and so does the next that begins after a killed process.
 */
final class FilesTogether implements AutoCloseable {
    private static final String UNFINISHED = ".unfinished";
    private static final int DEEPEST = 2;

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final FolderLock lock;
    private final Map<Path, Path> unfinished = new LinkedHashMap<>();
    private final List<Path> obsolete = new ArrayList<>();
    private final Set<Path> made = new TreeSet<>();

    /**
     * For files of a folder, which is made if it is missing.
     *
     * @throws IOException if another writes files together there
     */
    FilesTogether(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        lock = FolderLock.take(folder);
        sweep();
    }

    private void sweep() throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : files.filter(FilesTogether::isUnfinished).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(UNFINISHED) && Files.isRegularFile(file);
    }

    /**
     * Writes a file under another name.
     *
     * @param path relative to the folder, with slashes
     * @throws IOException if that fails, naming the file
     */
    WrittenFile add(String path, Content content) throws IOException {
        Path file = folder.resolve(path);
        Path beside = file.resolveSibling("." + file.getFileName() + UNFINISHED);
        try {
            makeFolderOf(file);
            unfinished.put(file, beside);
            try (OutputStream out = Files.newOutputStream(beside);
                    Digest digest = new Digest(new BufferedOutputStream(out))) {
                content.write(digest);
                digest.flush();
                force(beside, StandardOpenOption.WRITE);
                return new WrittenFile(path, digest.size(), digest.hex());
            }
        } catch (IOException e) {
            throw Unwritten.file(file, e);
        } catch (UncheckedIOException e) {
            throw Unwritten.file(file, e.getCause());
        } catch (RDFHandlerException e) {
            if (e.getCause() instanceof IOException broken) {
                throw Unwritten.file(file, broken);
            }
            throw e;
        }
    }

    private void makeFolderOf(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder has this name");
        }
        if (!Files.exists(file.getParent())) {
            Files.createDirectories(file.getParent());
            made.add(file.getParent());
        }
    }

    /** Lets a file go when the others appear. */
    void remove(String path) {
        obsolete.add(folder.resolve(path));
    }

    /** Lets all files appear, in the place of earlier ones of their names. */
    void appear() throws IOException {
        Set<Path> folders = new TreeSet<>(Set.of(folder));
        for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
            Files.move(
                    file.getValue(),
                    file.getKey(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            folders.add(file.getKey().getParent());
        }
        unfinished.clear();
        made.clear();
        for (Path file : obsolete) {
            Files.deleteIfExists(file);
            deleteIfEmpty(file.getParent());
        }
        for (Path changed : folders) {
            forceNames(changed);
        }
    }

    private void deleteIfEmpty(Path inner) throws IOException {
        if (!inner.equals(folder) && Files.isDirectory(inner)) {
            try (Stream<Path> files = Files.list(inner)) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(inner);
        }
    }

    private static void forceNames(Path folder) {
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
        try (lock) {
            for (Path beside : unfinished.values()) {
                Files.deleteIfExists(beside);
            }
            for (Path inner : made) {
                deleteIfEmpty(inner);
            }
        }
    }
}
