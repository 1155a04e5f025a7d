package org.envoygraph.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Fact;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Register;
import org.envoygraph.yaml.Value;
import org.envoygraph.yaml.YamlFile;

/** The folder of curated files: registers, links and articles, read as one. */
public final class CuratedFiles {
    private final Path folder;
    private final Problems problems;
    private final Ids ids;

    private CuratedFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
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
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder; curated files are read from there");
        }
        return new CuratedFiles(folder, problems).facts();
    }

    private Facts facts() throws IOException {
        RegisterReader registers = new RegisterReader(ids);
        for (String name : RegisterReader.FILES) {
            document("register/" + name + ".yaml").ifPresent(v -> registers.read(name, v));
        }
        refuseStrangers("register", RegisterReader.FILES.stream().map(n -> n + ".yaml").toList());
        Register register = registers.register();
        LinksReader links = new LinksReader(ids);
        for (String name : LinksReader.FILES) {
            document("links/" + name + ".yaml").ifPresent(v -> links.read(name, v));
        }
        refuseStrangers("links", LinksReader.FILES.stream().map(n -> n + ".yaml").toList());

        List<Article> articles = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Path file : articleFiles()) {
            String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
            Optional<Value> document = document("articles/" + file.getFileName());
            if (document.isPresent()) {
                ArticleReader reader = new ArticleReader(id, ids, problems);
                articles.add(reader.read(document.get().keys()));
                facts.addAll(reader.facts());
            }
        }
        ids.report();
        return new DatesTakenOver(problems).in(new Facts(register, links.links(), articles, facts));
    }

    private Optional<Value> document(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? YamlFile.read(file, shown(name), problems) : Optional.empty();
    }

    private String shown(String name) {
        return folder.getFileName() + "/" + name;
    }

    private List<Path> articleFiles() throws IOException {
        List<Path> files = listed("articles");
        for (Path file : files) {
            if (!file.getFileName().toString().endsWith(".yaml")) {
                problems.add(
                        Place.of(shown("articles/" + file.getFileName())),
                        "is not read; articles are files that end in .yaml");
            }
        }
        return files.stream().filter(f -> f.getFileName().toString().endsWith(".yaml")).toList();
    }

    private void refuseStrangers(String sub, List<String> known) throws IOException {
        for (Path file : listed(sub)) {
            if (!known.contains(file.getFileName().toString())) {
                problems.add(
                        Place.of(shown(sub + "/" + file.getFileName())),
                        "is not read; the files here are " + String.join(", ", known));
            }
        }
    }

    private List<Path> listed(String sub) throws IOException {
        Path where = folder.resolve(sub);
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }
}
