package org.envoygraph.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.envoygraph.facts.Acceptance;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.CouncilRecord;
import org.envoygraph.facts.ExpectedCount;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Facts.Beside;
import org.envoygraph.facts.GoldFact;
import org.envoygraph.facts.Links;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Register;
import org.envoygraph.yaml.Documents;
import org.envoygraph.yaml.Value;

/** The folder of curated files: registers, articles, links, the Council's record, read as one. */
public final class CuratedFiles {
    private final Path folder;
    private final Problems problems;
    private final Documents documents;
    private final IntConsumer articlesRead;
    private final Ids ids;

    private CuratedFiles(
            Path folder, Problems problems, Documents documents, IntConsumer articlesRead) {
        this.folder = folder;
        this.problems = problems;
        this.documents = documents;
        this.articlesRead = articlesRead;
        this.ids = new Ids(problems);
    }

    /**
     * Reads all curated files.
     *
     * @param folder the folder {@code data}
     * @param problems takes all problems of all files; when it has any, the facts are incomplete
     *     and nothing may be built on them
     * @throws IOException if the folder or a file cannot be read
     */
    public static Facts read(Path folder, Problems problems) throws IOException {
        return read(folder, problems, articles -> {});
    }

    /**
     * Reads all curated files, as {@link #read(Path, Problems)} does.
     *
     * @param articlesRead hears after each article how many have been read
     */
    public static Facts read(Path folder, Problems problems, IntConsumer articlesRead)
            throws IOException {
        return read(folder, problems, new Documents(), articlesRead);
    }

    /**
     * Reads all curated files, as {@link #read(Path, Problems)} does.
     *
     * @param documents know what files of the same bytes say
     * @param articlesRead hears after each article how many have been read
     */
    public static Facts read(
            Path folder, Problems problems, Documents documents, IntConsumer articlesRead)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder; curated files are read from there");
        }
        CuratedFiles files = new CuratedFiles(folder, problems, documents, articlesRead);
        return StrayLinks.refuse(folder, files::shown, problems) ? files.facts() : files.nothing();
    }

    /**
     * Reads the version of the data, such as {@code 0.1.0}, and nothing else.
     *
     * @param folder the folder {@code data}
     * @return nothing when a problem was added
     * @throws IOException if the file cannot be read
     */
    public static Optional<String> version(Path folder, Problems problems) throws IOException {
        return VersionReader.read(folder, problems).version();
    }

    /** Reads the version before this one in the same way; nothing where there was none. */
    public static Optional<String> previousVersion(Path folder, Problems problems)
            throws IOException {
        return VersionReader.read(folder, problems).previous();
    }

    private Facts facts() throws IOException {
        RegisterReader registers = new RegisterReader(ids);
        refuseStrangers(
                "",
                List.of(
                        "README.md",
                        AcceptedReader.FILE,
                        "articles",
                        "council",
                        "expected.yaml",
                        "gold.yaml",
                        "links",
                        "must-not",
                        "register",
                        "schema",
                        VersionReader.FILE));
        if (Files.exists(folder.resolve(VersionReader.FILE))) {
            VersionReader.read(folder, problems);
        }
        for (String name : RegisterReader.FILES) {
            Path file = folder.resolve("register").resolve(name + ".yaml");
            if (Files.exists(file)) {
                document(file)
                        .ifPresentOrElse(
                                v -> registers.read(name, v), () -> registers.passOver(name));
            }
        }
        refuseStrangers("register", RegisterReader.FILES.stream().map(n -> n + ".yaml").toList());

        List<Article> articles = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Path file : articleFiles()) {
            if (problems.isFull()) {
                return nothing();
            }
            ArticleReader reader = new ArticleReader(articleId(file), ids, problems);
            document(file)
                    .ifPresentOrElse(v -> articles.add(reader.read(v.keys())), reader::passOver);
            facts.addAll(reader.facts());
            articlesRead.accept(articles.size());
        }
        List<CouncilRecord> council = council();
        Links links = links();
        List<ExpectedCount> expected = expected();
        List<GoldFact> gold = gold();
        List<Acceptance> accepted = accepted();
        Register register = registers.register();
        ids.report();
        Beside beside = new Beside(links, council, expected, gold, ids.former().all(), accepted);
        return new DatesTakenOver(problems).in(new Facts(register, articles, facts, beside));
    }

    private Facts nothing() {
        return new Facts(new RegisterReader(ids).register(), List.of(), List.of());
    }

    private Links links() throws IOException {
        LinksReader reader = new LinksReader(ids);
        for (String name : LinksReader.FILES) {
            Path file = folder.resolve("links").resolve(name + ".yaml");
            if (Files.exists(file)) {
                documents.read(file, shown(file), problems).ifPresent(v -> reader.read(name, v));
            }
        }
        refuseStrangers("links", LinksReader.FILES.stream().map(n -> n + ".yaml").toList());
        return reader.links();
    }

    private List<ExpectedCount> expected() throws IOException {
        Path file = folder.resolve("expected.yaml");
        return Files.exists(file)
                ? document(file).map(new ExpectedReader(ids)::read).orElse(List.of())
                : List.of();
    }

    private List<GoldFact> gold() throws IOException {
        Path file = folder.resolve("gold.yaml");
        return Files.exists(file)
                ? document(file).map(new GoldReader()::read).orElse(List.of())
                : List.of();
    }

    private List<Acceptance> accepted() throws IOException {
        Path file = folder.resolve(AcceptedReader.FILE);
        return Files.exists(file)
                ? documents
                        .read(file, shown(file), problems)
                        .map(AcceptedReader::read)
                        .orElse(List.of())
                : List.of();
    }

    private List<CouncilRecord> council() throws IOException {
        CouncilReader reader = new CouncilReader(ids);
        for (String name : CouncilReader.FILES) {
            Path file = folder.resolve("council").resolve(name + ".yaml");
            if (Files.exists(file)) {
                document(file).ifPresentOrElse(v -> reader.read(name, v), reader::passOver);
            }
        }
        refuseStrangers("council", CouncilReader.FILES.stream().map(n -> n + ".yaml").toList());
        return reader.records();
    }

    /** The map that a file holds. */
    private Optional<Value> document(Path file) throws IOException {
        return documents
                .read(file, shown(file), problems)
                .filter(value -> value.isMap() || value.keysIfRight().isPresent());
    }

    private String shown(Path file) {
        String inside = folder.relativize(file).toString().replace(File.separatorChar, '/');
        return folder.getFileName() + "/" + inside;
    }

    private String articleId(Path file) {
        String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            problems.add(
                    Place.of(shown(file)),
                    "'" + id + "' is no id; name the file in lower-case letters, digits, hyphens");
        }
        return id;
    }

    private List<Path> articleFiles() throws IOException {
        List<Path> files = listed("articles");
        for (Path file : files) {
            if (!file.getFileName().toString().endsWith(".yaml")) {
                problems.add(
                        Place.of(shown(file)), "is not read; articles are files that end in .yaml");
            }
        }
        return files.stream().filter(f -> f.getFileName().toString().endsWith(".yaml")).toList();
    }

    private void refuseStrangers(String sub, List<String> known) throws IOException {
        for (Path file : listed(sub)) {
            if (!known.contains(file.getFileName().toString())) {
                problems.add(
                        Place.of(shown(file)),
                        "is not read; the files here are " + String.join(", ", known));
            }
        }
    }

    private List<Path> listed(String sub) throws IOException {
        Path where = folder.resolve(sub);
        if (!Files.isDirectory(where)) {
            if (Files.exists(where)) {
                problems.add(Place.of(shown(where)), "is no folder; put its files into one");
            }
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }
}
