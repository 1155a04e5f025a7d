package org.envoygraph.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Article;
import org.envoygraph.facts.Facts;
import org.envoygraph.facts.Problems;
import org.envoygraph.facts.Register;
import org.envoygraph.yaml.JsonLine;
import org.envoygraph.yaml.Keys;
import org.envoygraph.yaml.Value;
import org.envoygraph.yaml.YamlFile;

/**
 * Articles in the form of the curated files, each with its facts in one line of JSON, which is YAML
 * too. A line may refer to the registers and to itself, and to nothing in other lines or files.
 */
public final class ArticleLines {
    /** A line may be as long as a curated file. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private final Ids ids;
    private final Register register;

    private ArticleLines(Ids ids, Register register) {
        this.ids = ids;
        this.register = register;
    }

    /**
     * Reads the registers.
     *
     * @param folder the folder {@code data}, in which there is no problem
     */
    public static ArticleLines by(Path folder) throws IOException {
        Problems none = new Problems();
        Ids ids = new Ids(none);
        RegisterReader registers = new RegisterReader(ids);
        for (String name : RegisterReader.FILES) {
            Path file = folder.resolve("register").resolve(name + ".yaml");
            if (Files.exists(file)) {
                YamlFile.read(file, name, none).ifPresent(v -> registers.read(name, v));
            }
        }
        return new ArticleLines(ids, registers.register());
    }

    /**
     * Reads a line.
     *
     * @param shown the name of its file in messages
     * @param number of the line, from 1
     * @return one article and its facts; nothing when a problem was added
     */
    public Optional<Facts> read(String line, String shown, int number, Problems problems) {
        int before = problems.count();
        Optional<Facts> facts =
                JsonLine.parse(line, shown, number - 1, problems)
                        .flatMap(Value::keysIfRight)
                        .flatMap(keys -> facts(keys, problems));
        return problems.count() == before ? facts : Optional.empty();
    }

    private Optional<Facts> facts(Keys line, Problems problems) {
        Optional<Keys> bibliography = line.find("article").flatMap(Value::keysIfRight);
        if (bibliography.isEmpty()) {
            line.problem("'article' is missing; give the article and its id");
            return Optional.empty();
        }
        Keys keys = bibliography.get();
        Ids own = ids.ofArticle(problems);
        ArticleReader reader = new ArticleReader(keys.need("id", Value::id, ""), own, problems);
        Article article = reader.read(keys, line);
        line.done();
        own.report();
        Facts facts = new Facts(register, List.of(article), reader.facts());
        return Optional.of(new DatesTakenOver(problems).in(facts));
    }
}
