package org.envoygraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The pages of a server as files, for any web server. */
public final class StaticSite {
    /** Tells that all in a folder is a site, so that another may take its place. */
    static final String MARK = ".envoygraph-site";

    private static final int FOUND = 200;
    private static final int LATER = 202;
    private static final List<String> BEGIN =
            List.of("/", "/explore", "/ns", "/shapes", "/dataset");

    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final AtomicReference<UncheckedIOException> broken = new AtomicReference<>();
    private final Path folder;
    private int files;

    private StaticSite(URI server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Writes all pages that can be reached from the start page, and the same as data. They come
     * into a folder beside, which takes the place of the one that is meant only when all is
     * written.
     *
     * @param server that listens
     * @param folder that is missing, empty, or holds a site
     * @return how many files were written
     * @throws IOException if the folder holds other things, or anything cannot be read or written
     */
    public static int write(Server server, Path folder) throws IOException {
        Path site = folder.toAbsolutePath().normalize();
        refuseOthers(site);
        Files.createDirectories(site.getParent());
        Path made = Files.createTempDirectory(site.getParent(), "." + site.getFileName() + "-");
        try {
            StaticSite writing = new StaticSite(server.url(), made);
            writing.all();
            Files.writeString(made.resolve(MARK), "Written by envoygraph site.\n");
            put(made, site);
            return writing.files;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            delete(made);
        }
    }

    private static void refuseOthers(Path site) throws IOException {
        if (!Files.exists(site) || Files.exists(site.resolve(MARK))) {
            return;
        }
        if (!Files.isDirectory(site)) {
            throw new IOException(site + ": is no folder; name another one");
        }
        try (Stream<Path> others = Files.list(site)) {
            if (others.findAny().isPresent()) {
                throw new IOException(site + ": holds other things; name an empty or a new folder");
            }
        }
    }

    private static void put(Path made, Path site) throws IOException {
        open(made);
        Path before = made.resolveSibling(made.getFileName() + "-before");
        if (Files.exists(site)) {
            Files.move(site, before, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(made, site, StandardCopyOption.ATOMIC_MOVE);
        delete(before);
    }

    /** A temporary folder is its owner's alone; a site is for a web server to read. */
    private static void open(Path made) throws IOException {
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** From page to page, all that are as far from the start at once. */
    private void all() {
        Set<String> seen = new LinkedHashSet<>(BEGIN);
        List<String> next = List.copyOf(seen);
        while (!next.isEmpty()) {
            List<List<String>> leads = next.parallelStream().map(this::unlessBroken).toList();
            if (broken.get() != null) {
                throw broken.get();
            }
            files += next.size();
            next = leads.stream().flatMap(List::stream).filter(seen::add).toList();
        }
    }

    /** So that no other page is still being written when the first failure is told. */
    private List<String> unlessBroken(String address) {
        try {
            return broken.get() == null ? one(address) : List.of();
        } catch (UncheckedIOException failed) {
            broken.compareAndSet(null, failed);
            return List.of();
        }
    }

    /** Writes what is at an address, for an old id what is at the new one; tells where it leads. */
    private List<String> one(String address) {
        try {
            HttpResponse<byte[]> answer = waited(server.resolve(SiteAddresses.asked(address)));
            if (answer.statusCode() != FOUND) {
                throw new IOException(address + ": the server answers " + answer.statusCode());
            }
            return written(SiteAddresses.file(address), answer);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped while writing", stopped));
        }
    }

    /** Asks, and where the server says that it takes longer, at the address where one waits. */
    private HttpResponse<byte[]> waited(URI address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answer(address);
        Optional<String> later = answer.headers().firstValue("Refresh");
        return answer.statusCode() == LATER && later.isPresent()
                ? answer(address.resolve(later.get().replaceFirst(".*?url=", "")))
                : answer;
    }

    private HttpResponse<byte[]> answer(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "text/html, */*;q=0.1").build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private List<String> written(String name, HttpResponse<byte[]> answer) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/html")) {
            Files.write(file, answer.body());
            return List.of();
        }
        SitePage.Written page =
                SitePage.of(new String(answer.body(), StandardCharsets.UTF_8), name);
        Files.writeString(file, page.text());
        return page.leads();
    }
}
