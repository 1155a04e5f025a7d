package org.envoygraph.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file must be before a value of it is read. */
class YamlFileTest {
    @TempDir private Path folder;

    private final Problems problems = new Problems();

    private List<String> said(String text) {
        assertThat(YamlFile.parse(text, "a.yaml", problems)).isEmpty();
        return shown();
    }

    private List<String> shown() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    private Optional<Value> file(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), bytes);
        return YamlFile.read(file, "data/a.yaml", problems);
    }

    @Test
    void aFileOfUtf8IsReadWithItsPlaces() throws IOException {
        Optional<Value> value = file("name: 서울\n".getBytes(StandardCharsets.UTF_8));

        assertThat(value.orElseThrow().keys().needText("name")).isEqualTo("서울");
        assertThat(shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void anEmptyDocumentIsSaidToBeEmpty(String text) {
        assertThat(said(text)).containsExactly("a.yaml: is empty; write its entries");
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() throws IOException {
        assertThat(file("name: Zürich\n".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();

        assertThat(shown())
                .containsExactly(
                        "data/a.yaml: is no UTF-8; save it as UTF-8 without byte order mark");
    }

    @Test
    void aByteOrderMarkIsRefusedWithItsRemedy() throws IOException {
        assertThat(file("\uFEFFname: a\n".getBytes(StandardCharsets.UTF_8))).isEmpty();

        assertThat(shown())
                .containsExactly(
                        "data/a.yaml: begins with a byte order mark; save it as UTF-8 without byte"
                                + " order mark");
    }

    @Test
    void aFileOfMoreThanOneMegabyteIsRefused() throws IOException {
        assertThat(file(new byte[YamlFile.MOST_BYTES + 1])).isEmpty();

        assertThat(shown())
                .containsExactly("data/a.yaml: is larger than 1 MB; split it into several files");
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() throws IOException {
        assertThat(YamlFile.read(folder, "data/a.yaml", problems)).isEmpty();

        assertThat(shown()).containsExactly("data/a.yaml: is no file; give a YAML file");
    }

    @Test
    void aTabAsIndentationIsRefusedWhereItStands() {
        assertThat(said("a:\n\tb: 1\n"))
                .containsExactly("a.yaml:2:1: a tab stands here; indent with spaces");
    }

    @Test
    void anOpenBracketIsReportedWithItsPlace() {
        assertThat(said("a: [1, 2\nb: 3\n"))
                .containsExactly("a.yaml:2:2: is no YAML here: expected ',' or ']', but got :");
    }

    @Test
    void aControlCharacterIsReportedWithItsPlaceInCodePoints() {
        assertThat(said("a: 1\nb😀: \u0001\n"))
                .containsExactly(
                        "a.yaml:2:5: U+0001 is a character that YAML does not allow; take it out");
    }

    @Test
    void aTextInsideAFileCountsTheLinesAboveIt() {
        YamlFile.parse("a: [", "q.rq", 4, problems);
        YamlFile.parse("a: \u0001", "q.rq", 9, problems);

        assertThat(problems.all().stream().map(p -> p.place().line())).containsExactly(5, 10);
    }

    @Test
    void anchorsAndAliasesAreRefused() {
        assertThat(said("a: &x one\nb: *x\n"))
                .containsExactly(
                        "a.yaml:1:4: '&x' is an anchor; write the value out",
                        "a.yaml:2:4: '*x' is an alias; write the value out");
    }

    @Test
    void anAliasBombIsRefusedBeforeItIsComposed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(said(bomb.toString()))
                .hasSize(1 + Problems.MOST_OF_A_FILE)
                .startsWith(
                        "a.yaml: has more problems than these 100; correct them first",
                        "a.yaml:1:5: '&a0' is an anchor; write the value out");
    }

    @Test
    void aTagIsRefused() {
        assertThat(said("a: !!int 5\n"))
                .containsExactly(
                        "a.yaml:1:4: 'tag:yaml.org,2002:int' is a tag; write the value out");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(said("a: 1\n---\na: 2\n"))
                .containsExactly("a.yaml:2:1: a second document begins here; keep one a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nestingWithoutEndIsAProblemAndNoOverflow(String opening) {
        assertThat(said(opening.repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:")
                .endsWith(": is nested more than 20 deep; close what is open");
    }

    @Test
    void nestingThatADatumNeedsIsAllowed() {
        String deep = "[".repeat(PlainForm.MOST_DEEP) + "]".repeat(PlainForm.MOST_DEEP);

        assertThat(YamlFile.parse(deep, "a.yaml", problems)).isPresent();
    }
}
