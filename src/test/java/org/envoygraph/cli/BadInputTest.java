package org.envoygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.envoygraph.LittleFolder.ARTICLE;
import static org.envoygraph.LittleFolder.AT;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.envoygraph.LittleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A curator's worst day: whatever stands in the files, place and remedy, exit 1, nothing written.
 */
class BadInputTest {
    private static final String PEOPLE = "register/people.yaml";

    @TempDir private Path home;
    private LittleProject project;
    private LittleFolder data;

    @BeforeEach
    void aFreshProject() throws IOException {
        project = LittleProject.in(home);
        data = project.data();
    }

    private Path write(String file, byte[] bytes) throws IOException {
        return Files.write(data.folder().resolve(file), bytes);
    }

    @Test
    void linesThatEndInCarriageReturnAreReadLikeOthers() throws IOException {
        data.write(ARTICLE, data.read(ARTICLE).replace("\n", "\r\n"));

        assertThat(project.check().exit()).isZero();

        data.change("mode: video", "mode: vidoe");
        project.saysOnly(
                AT
                        + "11:11: 'vidoe' is no mode; did you mean 'video'?"
                        + " (in-person, phone, video)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE"})
    void aFileInUtf16IsRefused(String charset) throws IOException {
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        write(PEOPLE, (mark + data.read(PEOPLE)).getBytes(Charset.forName(charset)));

        project.saysOnly(
                "data/register/people.yaml: is UTF-16; save it as UTF-8 without byte order mark");
    }

    @Test
    void aByteOfZeroIsRefusedWhereItStands() throws IOException {
        data.change(PEOPLE, "Ned Price", "Ned\0Price");

        project.saysOnly(
                "data/register/people.yaml:9:12: U+0000 is a character that YAML does not allow;"
                        + " take it out");
    }

    @Test
    void aScalarOfFourMegabytesIsRefusedBySize() throws IOException {
        data.write(PEOPLE, "ada-berg: {name: " + "a".repeat(4_000_000) + "}\n");

        project.saysOnly(
                "data/register/people.yaml: is larger than 1 MB; split it into several files");
    }

    @Test
    void anAliasBombIsRefused() throws IOException {
        data.write(PEOPLE, "a: &a [x, x]\nb: [*a, *a]\n");

        assertThat(project.said())
                .containsExactly(
                        "data/register/people.yaml:1:4: '&a' is an anchor; write the value out",
                        "data/register/people.yaml:2:5: '*a' is an alias; write the value out",
                        "data/register/people.yaml:2:9: '*a' is an alias; write the value out",
                        "3 problems; nothing written");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        data.write(PEOPLE, "a: " + "[".repeat(500_000));

        project.saysOnly(
                "data/register/people.yaml:1:23: is nested more than 20 deep; close what is open");
    }

    @Test
    void aTabAsIndentationIsRefused() throws IOException {
        data.change("    mode: video", "\tmode: video");

        project.saysOnly(AT + "11:1: a tab stands here; indent with spaces");
    }

    @Test
    void aByteOrderMarkIsRefused() throws IOException {
        data.write(ARTICLE, "\uFEFF" + data.read(ARTICLE));

        project.saysOnly(
                "data/"
                        + ARTICLE
                        + ": begins with a byte order mark; save it as UTF-8 without byte order"
                        + " mark");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-30, '2022-02-30' is no day; write it like 2022-12-07",
        "+999999999-12-31, '+999999999-12-31' is no day; write it like 2022-12-07",
        "0000-01-01, '0000-01-01' is no day; write it like 2022-12-07",
    })
    void aDayThatIsNotInTheCalendarIsRefused(String day, String problem) throws IOException {
        data.change("day: 2022-12-07", "day: " + day);

        project.saysOnly(AT + "16:17: " + problem);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() throws IOException {
        data.change("{day: 2022-12-07, words", "{range: 2022-12-07/2022-12-06, words");

        project.saysOnly(
                AT + "16:19: '2022-12-07/2022-12-06' ends before it begins; turn it round");
    }

    @Test
    void norwayIsNoAnswerButItsCodeIsNoCountryEither() throws IOException {
        data.change(PEOPLE, "country: china", "country: NO");

        project.saysOnly(
                "data/register/people.yaml:7:12: 'NO' is no id; use lower-case letters, digits and"
                        + " hyphens");
    }

    @Test
    void idsThatLookLikeNumbersStayTheTextThatWasWritten() throws IOException {
        for (String file : List.of(ARTICLE, PEOPLE)) {
            data.write(file, data.read(file).replace("ned-price", "007").replace("aa-06", "1e3"));
        }

        assertThat(project.check().exit()).isZero();

        data.change("    who: 007", "    who: 7");
        assertThat(project.said())
                .startsWith(AT + "52:10: '7' is no person; add it to its file, or correct the id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E"})
    void whatTurnsTheWritingRoundIsRefusedWhereItStands(String control) throws IOException {
        data.change(PEOPLE, "Ned Price", "Ned " + control + "Price");

        project.saysOnly(
                "data/register/people.yaml:9:13: U+%04X turns the direction of writing; take it out"
                        .formatted(control.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2066", "\u2067", "\u2068", "\u2069"})
    void whatTurnsTheWritingRoundIsRefusedInCommentsToo(String control) throws IOException {
        data.change(PEOPLE, "ned-price:\n", "ned-price: # a" + control + "b\n");

        project.saysOnly(
                "data/register/people.yaml:8:15: U+%04X turns the direction of writing; take it out"
                        .formatted(control.codePointAt(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "\\u202E, turns the direction of writing; take it out",
        "\\u0000, is a control character; take it out",
        "\\u001B, is a control character; take it out",
    })
    void whatAnEscapeBringsInIsRefusedToo(String escape, String wrong) throws IOException {
        data.change(PEOPLE, "Ned Price", "\"Ned " + escape + "Price\"");

        project.saysOnly("data/register/people.yaml:9:9: U+" + escape.substring(2) + " " + wrong);
    }

    @Test
    void aNameInPiecesIsRefusedWithTheNameToWrite() throws IOException {
        data.change(PEOPLE, "Ned Price", "Ned Pri\u0301ce");

        project.saysOnly(
                "data/register/people.yaml:9:9: is not in Unicode form NFC: U+0069 stands where"
                        + " U+00ED belongs; write 'Pr\u00EDce'");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        data.write(PEOPLE, "");

        project.saysOnly("data/register/people.yaml: is empty; write its entries");
    }

    @Test
    void wordsOfAnotherAlphabetAreNoMistake() throws IOException {
        data.change(PEOPLE, "Ned Price", "네드 Прайс \uD83D\uDE00");

        assertThat(project.check().exit()).isZero();
    }
}
