package org.envoygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for changes in a folder and in those below it, by what the system tells. */
final class FolderWatch implements AutoCloseable {
    /** An editor saves by several steps, such as writing another file and renaming it. */
    private static final long SETTLING_MILLIS = 30;

    /** Who writes without a pause is not waited for. */
    private static final int MOST_STEPS = 50;

    private final Path folder;
    private final WatchService service;

    FolderWatch(Path folder) throws IOException {
        this.folder = folder;
        this.service = folder.getFileSystem().newWatchService();
        register();
    }

    /** Waits until something changed and then nothing for a moment. */
    void await() throws IOException, InterruptedException {
        Optional<WatchKey> told = Optional.of(service.take());
        for (int step = 0; told.isPresent() && step < MOST_STEPS; step++) {
            told.get().pollEvents();
            told.get().reset();
            told = Optional.ofNullable(service.poll(SETTLING_MILLIS, TimeUnit.MILLISECONDS));
        }
        registerAnew();
    }

    /** A folder may be new, or another under its name. */
    private void registerAnew() throws IOException {
        try {
            register();
        } catch (NoSuchFileException | UncheckedIOException vanished) {
            if (!Files.isDirectory(folder)) { // one below it: of that the next change tells
                throw vanished;
            }
        }
    }

    private void register() throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path each : below.filter(Files::isDirectory).toList()) {
                each.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
