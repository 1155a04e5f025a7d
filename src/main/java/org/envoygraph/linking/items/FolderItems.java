package org.envoygraph.linking.items;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Items in files of this machine. */
final class FolderItems implements ItemSource {
    private static final String ID = "{id}";

    private final String pattern;

    FolderItems(String pattern) {
        boolean folder = isFolder(pattern);
        if (!pattern.contains(ID) && !folder) {
            throw new IllegalArgumentException(
                    "'"
                            + pattern
                            + "' is no folder and has no {id} where the item's id belongs;"
                            + " write it like folder/{id}.json");
        }
        this.pattern = pattern.contains(ID) ? pattern : pattern + "/" + ID + ".json";
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    @Override
    public Optional<Item> item(String id) throws IOException {
        Path file = Path.of(where(id));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] document = in.readNBytes(ItemDocument.MOST_BYTES + 1);
            if (document.length > ItemDocument.MOST_BYTES) {
                throw ItemDocument.tooLarge(file.toString());
            }
            boolean turtle = file.toString().endsWith(".ttl");
            return ItemDocument.read(id, document, turtle, file.toString());
        }
    }

    /** Where there is Turtle and no JSON, it is the Turtle. */
    @Override
    public String where(String id) {
        String file = pattern.replace(ID, id);
        String turtle = file.replaceFirst("[.]json$", ".ttl");
        return !Files.exists(Path.of(file)) && Files.exists(Path.of(turtle)) ? turtle : file;
    }

    @Override
    public String origin(String id) {
        return Path.of(where(id)).getFileName().toString();
    }
}
