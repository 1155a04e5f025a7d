package org.envoygraph.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** What the pages name stands in the ontology, and in the file of strings. */
class TermsOfPagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/envoygraph/web/pages");
    private static final Path CODE = Path.of("src/main/java/org/envoygraph/web/pages");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{t\\.([a-z.-]+)}}");
    private static final Pattern IN_CODE =
            Pattern.compile(
                    "(?:words|words\\.of|strings\\.of|all\\(\\)\\.of)\\(\\s*\"([a-z.-]+)\"");

    @Test
    void everyTermIsInTheOntology() throws IllegalAccessException {
        Graph ontology = RDFDataMgr.loadModel("ontology/envoygraph.ttl").getGraph();
        for (Field field : Terms.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.get(null) instanceof Node term) {
                assertThat(ontology.contains(term, Node.ANY, Node.ANY))
                        .as(term.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void everyWordOfATemplateStandsInTheStrings() throws IOException {
        Map<String, String> words = Strings.all().words();
        for (Path file : files(RESOURCES, ".mustache")) {
            assertThat(words.keySet())
                    .as(file.toString())
                    .containsAll(named(IN_TEMPLATE, Files.readString(file)));
        }
    }

    @Test
    void everyWordOfTheCodeStandsInTheStrings() throws IOException {
        Map<String, String> words = Strings.all().words();
        TreeSet<String> named = new TreeSet<>();
        for (Path file : files(CODE, ".java")) {
            named.addAll(named(IN_CODE, Files.readString(file)));
        }
        named.removeIf(key -> key.endsWith("."));
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(words.keySet()).containsAll(named);
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys =
                Files.readAllLines(RESOURCES.resolve("strings.properties")).stream()
                        .filter(line -> line.contains(" = "))
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(Strings.all().words().size());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static List<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
    }
}
