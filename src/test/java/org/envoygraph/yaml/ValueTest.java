package org.envoygraph.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.envoygraph.facts.Place;
import org.envoygraph.facts.Problem;
import org.envoygraph.facts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How scalars are typed and keys are asked for. */
class ValueTest {
    private final Problems problems = new Problems();

    private Keys keys(String text) {
        return YamlFile.parse(text, "a.yaml", problems).orElseThrow().keys();
    }

    private Value value(String text) {
        return keys("a: " + text + "\n").find("a").orElseThrow();
    }

    private List<String> said(String text, Consumer<Keys> asking) {
        Keys keys = keys(text);
        asking.accept(keys);
        keys.done();
        return shown();
    }

    private List<String> shown() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void linesAndColumnsCountFromOneAndInCodePoints() {
        Keys keys = keys("a: 1\n\"김😀\": {who: x}\n");

        assertThat(keys.placeOf("a")).isEqualTo(new Place("a.yaml", 1, 1));
        Value inner = keys.find("김😀").flatMap(v -> v.keys().find("who")).orElseThrow();
        assertThat(inner.place()).isEqualTo(new Place("a.yaml", 2, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "null", "~", "1.0", "0x1F", "true", "2022-12-07", "12:30:45"})
    void scalarsStayTheTextThatWasWritten(String scalar) {
        assertThat(value(scalar).text()).isEqualTo(scalar);
        assertThat(shown()).isEmpty();
    }

    @Test
    void anUnknownKeyIsReportedWithTheKeyThatWasMeant() {
        assertThat(said("lable: x\n", keys -> keys.text("label")))
                .containsExactly(
                        "a.yaml:1:1: 'lable' is no key here; did you mean 'label'? (label)");
    }

    @Test
    void anUnknownKeyThatIsLikeNoneIsReportedWithTheList() {
        assertThat(said("colour: red\n", keys -> keys.find("when").or(() -> keys.find("gist"))))
                .containsExactly("a.yaml:1:1: 'colour' is no key here (gist, when)");
    }

    @Test
    void aMissingKeyIsReportedWhereItsMapBegins() {
        assertThat(said("gist: x\n", keys -> keys.text("gist").map(g -> keys.needText("label"))))
                .containsExactly("a.yaml:1:1: 'label' is missing; add it");
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAtTheSecond() {
        assertThat(said("a: 1\nb: 2\na: 3\n", keys -> List.of("a", "b").forEach(keys::text)))
                .containsExactly("a.yaml:3:1: 'a' stands twice; keep one (the other is at line 1)");
    }

    @Test
    void aMergeKeyIsAKeyLikeAnyOther() {
        assertThat(said("<<: {a: 1}\n", keys -> keys.text("a")))
                .containsExactly("a.yaml:1:1: '<<' is no key here (a)");
    }

    @Test
    void aListAsAKeyIsRefused() {
        assertThat(said("[a]: 1\n", Keys::names))
                .containsExactly("a.yaml:1:1: a key is a plain word");
    }

    @Test
    void aKeyWithoutAValueIsReportedOnce() {
        assertThat(
                        said(
                                "day:\nb: x\n",
                                keys ->
                                        keys.find("day")
                                                .map(v -> keys.text("b").map(b -> v.day()))))
                .containsExactly("a.yaml:1:5: has no value; write one or leave the key out");
    }

    @Test
    void aTextInPlaceOfAMapIsOneProblemAndItsKeysAreNotMissed() {
        assertThat(
                        said(
                                "text: abc\n",
                                keys -> keys.find("text").map(v -> v.keys().needText("sha"))))
                .containsExactly(
                        "a.yaml:1:7: a map of keys and values is expected here, not a text");
    }

    @Test
    void aMapInPlaceOfATextIsReportedWithItsShape() {
        assertThat(said("a: {b: c}\nd: [e]\n", keys -> List.of("a", "d").forEach(keys::text)))
                .containsExactly(
                        "a.yaml:1:4: a text is expected here, not a map",
                        "a.yaml:2:4: a text is expected here, not a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-2-3", "Wednesday", "2022-12-07T10:00", "20221207"})
    void aDayThatIsNoneIsReported(String day) {
        assertThat(value(day).day()).isEqualTo(LocalDate.EPOCH);
        assertThat(shown())
                .containsExactly("a.yaml:1:4: '" + day + "' is no day; write it like 2022-12-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+5", "1.5", "1,000", "4294967295", "twelve", "٣"})
    void aNumberThatIsNotWholeAndPositiveIsReported(String number) {
        assertThat(value(number.equals("1,000") ? "'1,000'" : number).number()).isZero();
        assertThat(shown())
                .containsExactly(
                        "a.yaml:1:4: '" + number + "' is no whole number; write it like 13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sung-Kim", "sung kim", "sung_kim", "-sung", "sung--kim", "김"})
    void anIdHasLowerCaseLettersDigitsAndSingleHyphens(String id) {
        assertThat(value(id).id()).isEmpty();
        assertThat(shown())
                .containsExactly(
                        "a.yaml:1:4: '"
                                + id
                                + "' is no id; use lower-case letters, digits and hyphens");
    }

    @Test
    void anAnswerIsYesOrNo() {
        assertThat(value("yes").yes()).isTrue();
        assertThat(value("no").yes()).isFalse();
        assertThat(value("true").yes()).isFalse();
        assertThat(shown()).containsExactly("a.yaml:1:4: 'true' is no answer (no, yes)");
    }

    @Test
    void aSingleValueCountsAsAListOfOne() {
        assertThat(keys("a: one\nb: [one, two]\n").list("a", Value::text)).containsExactly("one");
        assertThat(keys("b: [one, two]\n").list("b", Value::text)).containsExactly("one", "two");
        assertThat(keys("b: x\n").list("a", Value::text)).isEmpty();
    }

    @Test
    void keysOfTheCuratorsChoiceAreIds() {
        assertThat(said("Sung_Kim: x\n", keys -> keys.eachId((id, v) -> v.text())))
                .containsExactly(
                        "a.yaml:1:1: 'Sung_Kim' is no id; use lower-case letters, digits and"
                                + " hyphens");
    }
}
