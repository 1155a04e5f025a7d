package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.envoygraph.Copied;
import org.envoygraph.Home;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.envoygraph.reading.CuratedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private static final Home HOME = new Home(Path.of(""));

    @TempDir private Path folder;

    private static String found(String pattern, Path file) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        assertThat(matcher.find()).as(file + " has " + pattern).isTrue();
        return matcher.group(1);
    }

    private static String program() throws IOException {
        return found("<artifactId>envoygraph</artifactId>\\s*<version>(.*?)<", Path.of("pom.xml"));
    }

    private static String data() throws IOException {
        return CuratedFiles.version(Path.of("data"), new Problems()).orElseThrow();
    }

    private static String ontology() {
        Model model = RDFDataMgr.loadModel(HOME.ontology().toString());
        Resource ontology = model.getResource("https://w3id.org/envoygraph/ns");
        String version = ontology.getProperty(OWL2.versionInfo).getString();
        assertThat(ontology.getPropertyResourceValue(OWL2.versionIRI).getURI())
                .isEqualTo(ontology.getURI() + "/" + version);
        return version;
    }

    @Test
    void allThreeArePrinted() throws IOException {
        for (String words : List.of("--version", "build --version", "new article -V")) {
            Typed typed = Typed.command(words);

            assertThat(typed.exit()).isZero();
            assertThat(typed.out().lines())
                    .containsExactly(
                            "envoygraph (not packaged)",
                            "data       " + data(),
                            "ontology   " + ontology());
        }
    }

    @Test
    void theChangelogAndThePageNameThem() throws IOException {
        Path page = Path.of("docs", "versions.md");

        assertThat(found("(?m)^## Unreleased: (.*)$", Path.of("CHANGELOG.md")) + "-SNAPSHOT")
                .isEqualTo(program());
        assertThat(found("(?m)^\\| program \\|.*?\\| (\\S+) \\|", page)).isEqualTo(program());
        assertThat(found("(?m)^\\| data \\|.*?\\| (\\S+) \\|", page)).isEqualTo(data());
        assertThat(found("(?m)^\\| ontology \\|.*?\\| (\\S+) \\|", page)).isEqualTo(ontology());
    }

    @Test
    void mistakesInTheDataDoNotKeepTheVersionBack() throws IOException {
        Home home = Copied.to(folder);
        Files.writeString(home.data().resolve("register/people.yaml"), "people: [");

        assertThat(CuratedFiles.version(home.data(), new Problems())).contains(data());
    }

    @Test
    void aVersionThatCannotBeReadIsToldWithItsPlace() throws IOException {
        assertThat(problems("version: 1.0"))
                .containsExactly(
                        "data/version.yaml:1:10: '1.0' is no version; write it like 0.1.0");
        assertThat(problems("version: 0.1.0\nrelease: 1"))
                .containsExactly(
                        "data/version.yaml:2:1: 'release' is no key here (previous, version)");
        assertThat(problems("{}"))
                .containsExactly("data/version.yaml:1:1: 'version' is missing; add it");
        Files.delete(folder.resolve("data/version.yaml"));
        assertThat(problems()).containsExactly("data/version.yaml: is no file; give a YAML file");
    }

    @Test
    void whatCannotBeReadIsUnknownAndSaysWhy() {
        assertThat(Version.of(new Home(folder)))
                .containsExactly(
                        "envoygraph (not packaged)",
                        "data       unknown (data/version.yaml: is no file; give a YAML file)",
                        "ontology   unknown ("
                                + folder.resolve("ontology/envoygraph.ttl")
                                + ": there is no such file or folder)");
    }

    @Test
    void checkReadsTheVersionToo() throws IOException {
        Home home = Copied.to(folder);
        Files.writeString(home.data().resolve("version.yaml"), "version: next");

        assertThat(Typed.command(folder, "check").err()).contains("'next' is no version");
    }

    private List<String> problems(String text) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/version.yaml"), text);
        return problems();
    }

    private List<String> problems() throws IOException {
        Problems problems = new Problems();
        CuratedFiles.version(folder.resolve("data"), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }
}
