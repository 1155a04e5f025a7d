package org.envoygraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that the job writes, on any file system that Hadoop knows. It has another name until
 * all is in it.
 *
 * @param folder its address, without a slash at the end
 * @param settings of Hadoop
 */
record Target(String folder, Map<String, String> settings) implements Serializable {
    private static final String UNFINISHED = ".unfinished";

    static Target of(String folder, Configuration hadoop) {
        Map<String, String> settings = new HashMap<>();
        hadoop.forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        return new Target(folder.replaceFirst("/+$", ""), settings);
    }

    /** Where a file lies before all are there. */
    Path unfinished(String name) {
        return new Path(folder + UNFINISHED, name);
    }

    FileSystem files() throws IOException {
        Configuration hadoop = new Configuration();
        settings.forEach(hadoop::set);
        FileSystem files = new Path(folder).getFileSystem(hadoop);
        files.setWriteChecksum(false); // else a local file gets another beside it
        return files;
    }

    /**
     * Begins the folder, and throws away what an earlier job left unfinished.
     *
     * @throws IOException if there is one already
     */
    void begin() throws IOException {
        if (files().exists(new Path(folder))) {
            throw new IOException(folder + ": is there already; give another folder, or delete it");
        }
        giveUp();
        files().mkdirs(new Path(folder + UNFINISHED));
    }

    void giveUp() throws IOException {
        files().delete(new Path(folder + UNFINISHED), true);
    }

    /** Files that lie beside parts: those of the attempts that count, and no others. */
    Path[] all(List<Part> parts, String ending) {
        return parts.stream().map(p -> unfinished(p.file() + ending)).toArray(Path[]::new);
    }

    Part rename(Part part, String name) throws IOException {
        rename(unfinished(part.file()), unfinished(name));
        return part.named(name);
    }

    /** Deletes all but parts. */
    void sweep(List<Part> parts) throws IOException {
        Set<String> kept = parts.stream().map(Part::file).collect(Collectors.toSet());
        for (FileStatus file : files().listStatus(new Path(folder + UNFINISHED))) {
            if (!kept.contains(file.getPath().getName())) {
                files().delete(file.getPath(), false);
            }
        }
    }

    /** Gives the folder its name. */
    void finish() throws IOException {
        rename(new Path(folder + UNFINISHED), new Path(folder));
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files().rename(from, to)) {
            throw new IOException(from + ": cannot be renamed to " + to);
        }
    }
}
