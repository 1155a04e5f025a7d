package org.envoygraph.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.envoygraph.web.api.Form.Offer;

/** {@code /dumps/}: the files of the last export, whole or in part, and what there is. */
@SuppressWarnings("serial")
final class DumpsApi extends Reading {
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int BUFFER = 1 << 16;
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "ttl", "text/turtle",
                    "trig", "application/trig",
                    "nq", "application/n-quads",
                    "nt", "application/n-triples",
                    "jsonld", "application/ld+json",
                    "json", "application/json",
                    "gz", "application/gzip",
                    "SHA256SUMS", "text/plain");

    private final DumpFolder folder;

    DumpsApi(DumpFolder folder) {
        this.folder = folder;
    }

    @Override
    protected void read(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        response.setHeader("Cache-Control", "no-cache");
        if (path.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", "/dumps/");
        } else if (path.equals("/")) {
            index(request, response);
        } else {
            Optional<Path> file = folder.find(path.substring(1));
            if (file.isEmpty()) {
                throw Refused.notFound("No such file in the last export; see /dumps/");
            }
            file(file.get(), request, response);
        }
    }

    private void index(HttpServletRequest request, HttpServletResponse response)
            throws IOException, Refused {
        List<String> names = folder.names();
        if (names.isEmpty()) {
            throw Refused.notFound(
                    "There is no export here yet; make one with: ./envoygraph export work/dumps"
                            + " (or into the folder that was named with serve --dumps)");
        }
        List<Offer> offers = new ArrayList<>();
        Optional<Path> index = folder.find(DumpFolder.INDEX);
        if (index.isPresent()) {
            offers.add(new Offer(Form.JSON, "application/json"));
        }
        offers.add(new Offer(Form.HTML, "text/html"));
        if (Accept.offer(request, response, null, offers).form() == Form.JSON) {
            file(index.get(), request, response);
        } else {
            send(response, "text/html", new DumpsPage(folder, names).bytes());
        }
    }

    private void file(Path file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long size = Files.size(file);
        byte[] digest = folder.digest(file);
        String tag = "\"" + HexFormat.of().formatHex(digest) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader(
                "Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        if (Versions.names(header(request, "If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = range(request, tag, size);
        if (range.isEmpty()) {
            response.setStatus(RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return;
        }
        String type = mediaType(file.getFileName().toString());
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        response.setContentLengthLong(range.get().length());
        if (!range.get().isAll(size)) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.get().of(size));
        }
        if (request.getMethod().equals("GET")) {
            copy(file, range.get(), response.getOutputStream());
        }
    }

    /** A part is of use only to who has the rest of the same file. */
    private static Optional<ByteRange> range(HttpServletRequest request, String tag, long size) {
        String same = header(request, "If-Range");
        boolean wanted = request.getMethod().equals("GET") && (same.isEmpty() || same.equals(tag));
        return wanted
                ? ByteRange.read(header(request, "Range"), size)
                : Optional.of(ByteRange.all(size));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static void copy(Path file, ByteRange range, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(range.from());
            byte[] buffer = new byte[BUFFER];
            long left = range.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("a dump became shorter while it was sent");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
