package org.envoygraph.queries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;

/** The stored queries of a folder. */
public final class Shelf {
    private static final String SUFFIX = ".rq";

    /**
     * Good files that were parsed in this process, which takes long; a text says the same always.
     */
    private static final Map<Book, StoredQuery> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 200;

    private final List<StoredQuery> queries;

    private Shelf(List<StoredQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /**
     * Reads every {@code .rq} file of a folder.
     *
     * @param problems takes what is wrong; a file with a problem is not on the shelf
     * @throws IOException if the folder or a file cannot be read
     */
    public static Shelf read(Path folder, Problems problems) throws IOException {
        return read(files(folder), problems);
    }

    /**
     * The shelf with one query of it, so that the others need not be read; the whole shelf where
     * none goes by that name.
     */
    public static Shelf read(Path folder, String name, Problems problems) throws IOException {
        List<Path> files = files(folder);
        List<Path> named = files.stream().filter(file -> name(file).equals(name)).toList();
        return read(named.isEmpty() ? files : named, problems);
    }

    private static Shelf read(List<Path> files, Problems problems) throws IOException {
        List<Book> books = new ArrayList<>();
        for (Path file : files) {
            String shown = file.getParent().getFileName() + "/" + file.getFileName();
            text(file, shown, problems)
                    .ifPresent(text -> books.add(new Book(name(file), text, shown)));
        }
        JenaSystem.init(); // in one thread: two at once may wait for each other without end
        List<StoredQuery> queries = new ArrayList<>();
        for (Parsed parsed : books.parallelStream().map(Book::parsed).toList()) {
            problems.addAll(parsed.problems().all());
            parsed.query().ifPresent(queries::add);
        }
        return new Shelf(queries);
    }

    /** A shelf with nothing on it. */
    public static Shelf empty() {
        return new Shelf(List.of());
    }

    /** This shelf with the queries of another one, whose names differ. */
    public Shelf with(Shelf other) {
        List<StoredQuery> all = new ArrayList<>(queries);
        all.addAll(other.queries);
        all.sort(Comparator.comparing(StoredQuery::name));
        return new Shelf(all);
    }

    /** The text of a file, and what to call it. */
    private record Book(String name, String text, String shown) {
        Parsed parsed() {
            Problems problems = new Problems();
            Optional<StoredQuery> query =
                    Optional.ofNullable(KNOWN.get(this))
                            .or(() -> QueryFile.read(name, text, shown, problems));
            query.filter(good -> KNOWN.size() < MOST_KNOWN)
                    .ifPresent(good -> KNOWN.putIfAbsent(this, good));
            return new Parsed(query, problems);
        }
    }

    /** What was in it, and what is wrong with it. */
    private record Parsed(Optional<StoredQuery> query, Problems problems) {}

    /** All queries, sorted by name. */
    public List<StoredQuery> queries() {
        return queries;
    }

    public Optional<StoredQuery> find(String name) {
        return queries.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /** What to say when a name is not found: "'contact' is no stored query; did you mean …". */
    public String unknown(String name) {
        List<String> names = queries.stream().map(StoredQuery::name).toList();
        return Shown.unknown(name, "stored query", names);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(Shelf::name))
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static Optional<String> text(Path file, String shown, Problems problems)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            problems.add(Place.of(shown), "is no UTF-8; save it as UTF-8");
            return Optional.empty();
        }
    }
}
