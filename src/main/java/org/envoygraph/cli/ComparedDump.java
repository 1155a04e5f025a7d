package org.envoygraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.envoygraph.Build;
import org.envoygraph.Home;
import org.envoygraph.export.DumpFormat;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;

/**
 * One side of a comparison, as a file of sorted N-Quads: a dump that is there, or one made of the
 * curated files of a project or of a git revision. What was made goes with its closing.
 */
final class ComparedDump implements AutoCloseable {
    private static final List<String> DUMPS = List.of("envoygraph.nq", "envoygraph.nq.gz");
    private static final List<String> PARTS = List.of("data", "ontology", "queries");

    private final Path file;
    private final Optional<TemporaryFolder> made;

    private ComparedDump(Path file, Optional<TemporaryFolder> made) {
        this.file = file;
        this.made = made;
    }

    Path file() {
        return file;
    }

    /**
     * Finds or makes the dump that a word of the command line stands for.
     *
     * @param path a file, a folder with a dump, a folder with curated files, or a git revision
     * @param problems takes what is wrong with curated files; the dump is then not to be used
     * @return nothing when it is none of these
     */
    static Optional<ComparedDump> of(Path path, Home home, Problems problems) throws IOException {
        if (Files.isRegularFile(path)) {
            return Optional.of(new ComparedDump(path, Optional.empty()));
        }
        for (String name : DUMPS) {
            if (Files.isRegularFile(path.resolve(name))) {
                return Optional.of(new ComparedDump(path.resolve(name), Optional.empty()));
            }
        }
        Path project = path.endsWith("data") ? path.toAbsolutePath().getParent() : path;
        if (Files.isDirectory(project.resolve("data"))) {
            return Optional.of(made(new Home(project), problems, TemporaryFolder.create()));
        }
        return revision(path.toString(), home, problems);
    }

    private static ComparedDump made(Home home, Problems problems, TemporaryFolder folder)
            throws IOException {
        Build build = new Build(home);
        Facts facts = build.facts(problems);
        Path dump = folder.path().resolve("dump");
        if (problems.isEmpty()) {
            build.dump(facts, dump, DumpFormat.NQUADS);
        }
        return new ComparedDump(dump.resolve(DUMPS.get(0)), Optional.of(folder));
    }

    private static Optional<ComparedDump> revision(String word, Home home, Problems problems)
            throws IOException {
        if (!word.matches("[A-Za-z0-9][A-Za-z0-9._/~^@{}-]*")) {
            return Optional.empty();
        }
        TemporaryFolder folder = TemporaryFolder.create();
        Path archive = folder.path().resolve("revision.zip");
        ProcessBuilder git =
                new ProcessBuilder("git", "archive", "--format=zip", "-o", archive.toString(), word)
                        .directory(home.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        git.command().addAll(PARTS);
        try {
            if (git.start().waitFor() == 0) {
                Path project = folder.path().resolve("project");
                unpack(archive, project);
                return Optional.of(made(new Home(project), problems, folder));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        folder.close();
        return Optional.empty();
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException(archive + ": an entry leads out of the folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (made.isPresent()) {
            made.get().close();
        }
    }
}
