package org.envoygraph.linking.items;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.envoygraph.Shared;

/** The recorded documents on 1,032 entities, each as Wikidata gave it. */
public final class Recorded {
    private static final int BLOCK = 512;

    private Recorded() {}

    /** Takes a document by the entity's id. */
    public interface Taker {
        void take(String id, byte[] document) throws IOException;
    }

    /** The folder of the recorded documents; without it the calling test is skipped. */
    public static Path folder() {
        return Shared.folder().resolve("real").resolve("wikidata-json");
    }

    /** Gives all of them, in the order of the archive. */
    public static void each(Taker taker) throws IOException {
        Path archive = folder().resolve("openrefine-wikibase-test-entities-4589b69.tar.gz");
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                DataInputStream tar = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            byte[] header = tar.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                String id = text(header, 0, 100).replaceFirst(".*/([QP][0-9]+)[.]json$", "$1");
                if (id.matches("[QP][0-9]+")) {
                    taker.take(id, content);
                }
                header = tar.readNBytes(BLOCK);
            }
        }
    }

    /** One of them. */
    public static byte[] document(String id) throws IOException {
        byte[][] found = new byte[1][];
        each(
                (each, document) -> {
                    if (each.equals(id)) {
                        found[0] = document;
                    }
                });
        return found[0];
    }

    private static String text(byte[] header, int from, int most) {
        String text = new String(header, from, most, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
